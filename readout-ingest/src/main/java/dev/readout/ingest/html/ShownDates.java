package dev.readout.ingest.html;

import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The dates that a page shows its readers, outside comments and margins; the first of each kind. */
final class ShownDates {
    /** A line with more letters is a sentence of the story, and a date in it the story's own. */
    private static final int LINE = 150;
    /** Longer names are no names. */
    private static final int NAMES = 300;

    private final Clutter clutter;
    private final PageNames names;
    private final Function<String, Optional<Published>> reading;
    private final Map<Source, Published> first = new EnumMap<>(Source.class);

    /** @param reading the first plausible date in words */
    ShownDates(Clutter clutter, PageNames names, Function<String, Optional<Published>> reading) {
        this.clutter = clutter;
        this.names = names;
        this.reading = reading;
    }

    /** The first date of each source. */
    List<Dated> in(Element body) {
        Published perhaps = null;
        for (Element element : body.getAllElements()) {
            String called = called(element);
            boolean time = element.normalName().equals("time");
            boolean property = property(element);
            boolean named = names.date().stream().anyMatch(called::contains);
            boolean maybe = perhaps == null && names.datePerhaps().stream().anyMatch(called::contains);
            if ((time || property || named || maybe) && !aside(element)) {
                if (property) {
                    value(element).ifPresent(at -> first.putIfAbsent(Source.MICRODATA, at));
                }
                if (time && !updated(called)) {
                    Source source = storyTime(called) ? Source.STORY_TIME : Source.TIME;
                    value(element).ifPresent(at -> first.putIfAbsent(source, at));
                }
                if (named || maybe) {
                    Optional<Published> at = ShownText.of(element).flatMap(reading);
                    if (named) {
                        at.ifPresent(a -> first.putIfAbsent(Source.NAMED, a));
                    } else {
                        perhaps = at.orElse(null);
                    }
                }
            }
        }
        if (perhaps != null) {
            first.putIfAbsent(Source.NAMED, perhaps);
        }
        lines(body);
        List<Dated> dates = new ArrayList<>();
        first.forEach((source, at) -> dates.add(new Dated(at, source)));
        return dates;
    }

    private void lines(Element body) {
        for (Block block : Blocks.of(body)) {
            if (first.containsKey(Source.LINE)) {
                return;
            }
            if (block.letters() < LINE && !aside(block.element())) {
                reading.apply(block.text()).ifPresent(at -> first.put(Source.LINE, at));
            }
        }
    }

    private Optional<Published> value(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return reading.apply(element.attr(attribute));
            }
        }
        return ShownText.of(element).flatMap(reading);
    }

    private static boolean property(Element element) {
        String property = element.attr("itemprop") + " " + element.attr("property");
        return property.length() > 1
                        && property.toLowerCase(Locale.ROOT).matches(".{0,40}date(?:published|created).{0,40}")
                || element.hasAttr("pubdate")
                || (element.normalName().equals("abbr") && element.hasClass("published"));
    }

    private static String called(Element element) {
        String called = element.className() + " " + element.id();
        return called.length() > NAMES ? "" : called.toLowerCase(Locale.ROOT);
    }

    private static boolean updated(String called) {
        return called.contains("updated") && !called.contains("publi");
    }

    private static boolean storyTime(String called) {
        return called.contains("publi") || called.contains("entry") || called.contains("post");
    }

    private boolean aside(Element element) {
        for (Element e = element.parent(); e != null; e = e.parent()) {
            switch (e.normalName()) {
                case "body", "html", "article", "main" -> {
                    return false;
                }
                case "aside" -> {
                    return true;
                }
                default -> {
                    if (clutter.never(e)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
