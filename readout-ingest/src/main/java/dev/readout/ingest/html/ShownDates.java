package dev.readout.ingest.html;

import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The dates that a page shows its readers, outside comments and margins; the first of each kind. */
final class ShownDates {
    /** A line with more letters is a sentence of the story, and a date in it the story's own. */
    private static final int LINE = 150;
    /** Longer names are no names. */
    private static final int NAMES = 300;

    private static final Pattern PROPERTY =
            Pattern.compile(".{0,40}date(?:published|created).{0,40}", Pattern.CASE_INSENSITIVE);

    private final Seen seen;
    private final Unseen unseen;
    private final Function<String, Optional<Published>> reading;
    private final Map<Source, Published> first = new EnumMap<>(Source.class);

    /** @param reading the first plausible date in words */
    ShownDates(Seen seen, Function<String, Optional<Published>> reading) {
        this.seen = seen;
        this.unseen = new Unseen(seen.called());
        this.reading = reading;
    }

    /** The first date of each source. */
    List<Dated> all() {
        Published perhaps = null;
        for (Element element : seen.dates()) {
            boolean time = element.normalName().equals("time");
            boolean property = property(element);
            boolean open = !first.containsKey(Source.NAMED);
            boolean named = open && seen.called().date(element);
            boolean maybe = open && !named && perhaps == null && seen.called().datePerhaps(element);
            if ((time || property || named || maybe) && !aside(element)) {
                if (property) {
                    add(Source.MICRODATA, element);
                }
                if (time) {
                    time(element);
                }
                if (named) {
                    text(element).ifPresent(at -> first.putIfAbsent(Source.NAMED, at));
                } else if (maybe) {
                    perhaps = text(element).orElse(null);
                }
            }
        }
        if (perhaps != null) {
            first.putIfAbsent(Source.NAMED, perhaps);
        }
        lines();
        List<Dated> dates = new ArrayList<>();
        first.forEach((source, at) -> dates.add(new Dated(at, source)));
        return dates;
    }

    private void time(Element element) {
        String called = called(element);
        if (!updated(called)) {
            add(storyTime(called) ? Source.STORY_TIME : Source.TIME, element);
        }
    }

    private void add(Source source, Element element) {
        if (!first.containsKey(source)) {
            value(element).ifPresent(at -> first.put(source, at));
        }
    }

    private void lines() {
        for (Block block : seen.blocks()) {
            if (block.letters() < LINE && DateWords.possible(block.text()) && !aside(block.element())) {
                Optional<Published> at = reading.apply(block.text());
                if (at.isPresent()) {
                    first.put(Source.LINE, at.get());
                    return;
                }
            }
        }
    }

    private Optional<Published> value(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return reading.apply(element.attr(attribute));
            }
        }
        return text(element);
    }

    private Optional<Published> text(Element element) {
        return ShownText.of(element, unseen::is).flatMap(reading);
    }

    private static boolean property(Element element) {
        return dated(element.attr("itemprop"))
                || dated(element.attr("property"))
                || element.hasAttr("pubdate")
                || (element.normalName().equals("abbr") && element.hasClass("published"));
    }

    private static boolean dated(String property) {
        return !property.isEmpty() && PROPERTY.matcher(property).matches();
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
                    if (seen.called().never(e)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
