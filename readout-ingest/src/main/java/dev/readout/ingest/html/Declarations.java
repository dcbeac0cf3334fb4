package dev.readout.ingest.html;

import dev.readout.ingest.Bylines;
import dev.readout.ingest.Markup;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page declares of its story apart from dates, each fact in the order in which sources are believed. */
final class Declarations {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#@\\s]+[^\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOME = Pattern.compile("https?://[^/?#]+/?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("([a-z]{2})(?:[-_][a-z0-9_-]{0,20})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("comment(?!ary)|reply|replies");
    private static final int BYLINE = 80;

    private final Page page;
    private final PageNames names;
    private final Facts facts = new Facts();

    private Declarations(Page page, PageNames names) {
        this.page = page;
        this.names = names;
    }

    static Facts of(Page page, Fetched fetched, PageNames names) {
        Declarations all = new Declarations(page, names);
        all.addresses(fetched);
        all.outlet();
        new Headings(page).say(all.facts, all.facts.of(Fact.OUTLET).map(Facts.Said::words));
        all.languages();
        all.authors();
        all.say(Fact.CREDIT, Source.JSON_LD, page.story().all("sourceOrganization"));
        all.say(Fact.CREDIT, Source.META, page.metas().all(names.metas("credit")));
        all.sections();
        return all.facts;
    }

    private void say(Fact fact, Source source, List<String> words) {
        // '#publisher' only refers to what the page nowhere describes
        words.stream()
                .filter(w -> !w.startsWith("#") && !ADDRESS.matcher(w).matches())
                .forEach(w -> facts.say(fact, source, w));
    }

    private void addresses(Fetched fetched) {
        List<Facts.Said> given = new ArrayList<>();
        for (Element link : page.tags().canonical()) {
            given.add(new Facts.Said(link.attr("href"), Source.CANONICAL));
        }
        page.metas().first("og:url").ifPresent(u -> given.add(new Facts.Said(u, Source.OPEN_GRAPH)));
        String from = fetched.url() != null ? fetched.url() : page.savedFrom();
        if (from != null) {
            given.add(new Facts.Said(from, Source.FETCHED));
        }
        page.story().first("url").ifPresent(u -> given.add(new Facts.Said(u, Source.JSON_LD)));
        page.story().first("mainEntityOfPage").ifPresent(u -> given.add(new Facts.Said(u, Source.JSON_LD)));
        List<Facts.Said> whole = given.stream()
                .map(g -> new Facts.Said(resolved(g.words().strip(), from == null ? "" : from), g.source()))
                .filter(g -> g.words().length() <= Facts.LONGEST
                        && ADDRESS.matcher(g.words()).matches())
                .toList();
        // an outlet's front page is no report's address where anything better is given
        whole.stream()
                .sorted(Comparator.comparing(Declarations::home))
                .forEach(g -> facts.say(Fact.URL, g.source(), g.words()));
    }

    private static boolean home(Facts.Said address) {
        return HOME.matcher(address.words()).matches();
    }

    private static String resolved(String address, String from) {
        if (from.isEmpty() || address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        try {
            return URI.create(from).resolve(address).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private void outlet() {
        say(Fact.OUTLET, Source.JSON_LD, page.story().all("publisher"));
        page.metas().first("og:site_name").ifPresent(o -> say(Fact.OUTLET, Source.OPEN_GRAPH, List.of(o)));
        say(Fact.OUTLET, Source.META, page.metas().all(names.metas("outlet")));
        say(Fact.OUTLET, Source.JSON_LD, page.story().referred("publisher"));
    }

    private void languages() {
        page.story().first("inLanguage").ifPresent(l -> language(Source.JSON_LD, l));
        Element root = page.document().firstElementChild();
        if (root != null) {
            language(Source.ROOT, root.attr("lang"));
            language(Source.ROOT, root.attr("xml:lang"));
        }
        page.metas().first("og:locale").ifPresent(l -> language(Source.OPEN_GRAPH, l));
        page.metas().first("content-language").ifPresent(l -> language(Source.META, l));
    }

    private void language(Source source, String words) {
        Matcher code = LANGUAGE.matcher(words.strip());
        if (code.matches()) {
            facts.say(Fact.LANGUAGE, source, code.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void authors() {
        author(Source.JSON_LD, page.story().all("author"));
        author(Source.JSON_LD, page.story().all("creator"));
        author(Source.OPEN_GRAPH, page.metas().all(names.metas("author-og")));
        author(Source.META, page.metas().all(names.metas("author")));
        author(
                Source.MICRODATA,
                page.tags().writers().stream()
                        .flatMap(w -> shown(names(w)).stream())
                        .toList());
        shown(page.tags().bylines()).stream()
                .filter(w -> w.length() <= BYLINE)
                .forEach(w -> author(Source.NAMED, List.of(w)));
        // often only who put the report into the outlet's system
        author(Source.JSON_LD, page.story().referred("author"));
        page.tags().bylinesPerhaps().stream()
                .filter(e -> !comment(e))
                .flatMap(e -> ShownText.of(e).stream())
                .flatMap(w -> Bylines.whole(w).stream())
                .findFirst()
                .ifPresent(w -> author(Source.NAMED, List.of(w)));
    }

    /** Whether it stands in what readers wrote below the story. */
    private static boolean comment(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String called = (at.attr("class") + " " + at.attr("id")).toLowerCase(Locale.ROOT);
            if (!at.normalName().equals("body") && COMMENT.matcher(called).find()) {
                return true;
            }
        }
        return false;
    }

    /** The names within what is marked as an author, or all of it. */
    private static List<Element> names(Element writer) {
        List<Element> names = writer.select("[itemprop=name]");
        return names.isEmpty() ? List.of(writer) : names;
    }

    private void author(Source source, List<String> words) {
        if (!words.isEmpty()) {
            Bylines.of(words.stream().map(Markup::title).collect(Collectors.joining(", ")))
                    .ifPresent(names -> facts.say(Fact.AUTHOR, source, names));
        }
    }

    private void sections() {
        section(Source.JSON_LD, page.story().all("articleSection"));
        section(Source.OPEN_GRAPH, page.metas().all(names.metas("section-og")));
        section(Source.META, page.metas().all(names.metas("section")));
        section(Source.MICRODATA, shown(page.tags().sections()));
    }

    private void section(Source source, List<String> words) {
        words.forEach(w -> Bylines.section(Markup.title(w)).ifPresent(name -> facts.say(Fact.SECTION, source, name)));
    }

    private static List<String> shown(List<Element> elements) {
        return elements.stream()
                .flatMap(e -> e.hasAttr("content") ? Stream.of(e.attr("content")) : ShownText.of(e).stream())
                .toList();
    }
}
