package dev.readout.ingest.html;

import dev.readout.ingest.UrlDate;
import dev.readout.model.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** When a page was published, and when changed: by whom it is believed first (docs/decisions). */
final class PublicationDate {
    /** No page is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    private static final List<Source> ORDER = List.of(
            Source.JSON_LD,
            Source.OPEN_GRAPH,
            Source.MICRODATA,
            Source.STORY_TIME,
            Source.ADDRESS,
            Source.NAMED,
            Source.TIME,
            Source.LINE,
            Source.META);
    /** What shows the day as the publisher's readers count it. */
    private static final Set<Source> LOCAL =
            Set.of(Source.ADDRESS, Source.NAMED, Source.TIME, Source.STORY_TIME, Source.LINE);

    private final PageNames names;
    private final DateWords words;
    private final boolean monthFirst;
    private final LocalDate latest;
    private final List<Dated> published = new ArrayList<>();

    /** @param latest no later date counts */
    PublicationDate(PageNames names, DateWords words, Page page, LocalDate latest) {
        this.names = names;
        this.words = words;
        this.monthFirst = monthFirst(page);
        this.latest = latest;
    }

    /** Whether the page's readers write the month before the day: only Americans do. */
    private static boolean monthFirst(Page page) {
        Element root = page.document().firstElementChild();
        String language = root == null ? "" : root.attr("lang").toLowerCase(Locale.ROOT);
        String locale = page.metas().first("og:locale").orElse("").toLowerCase(Locale.ROOT);
        return language.startsWith("en-us") || (locale.equals("en_us") && !language.startsWith("en-"));
    }

    /** What the page declares, and what its addresses say. */
    void declared(Page page, List<String> addresses) {
        add(Source.JSON_LD, page.story().all("datePublished"));
        add(Source.OPEN_GRAPH, page.metas().all(names.metas("published-og")));
        add(Source.MICRODATA, page.metas().microdata("datepublished"));
        for (String address : addresses) {
            UrlDate.of(address).ifPresent(at -> published.add(new Dated(at, Source.ADDRESS)));
        }
        add(Source.META, page.metas().all(names.metas("published")));
        add(Source.META, page.story().all("dateCreated"));
    }

    /** What it shows. */
    void shown(Seen seen) {
        published.addAll(new ShownDates(seen, this::plausible).all());
    }

    /** When it was last changed, if the page declares it. */
    Optional<Dated> modified(Page page) {
        Optional<Dated> own =
                page.story().first("dateModified").flatMap(this::plausible).map(at -> new Dated(at, Source.JSON_LD));
        return own.or(() -> page.metas().all(names.metas("modified")).stream()
                .flatMap(v -> plausible(v).stream())
                .findFirst()
                .map(at -> new Dated(at, Source.OPEN_GRAPH)));
    }

    private void add(Source source, List<String> values) {
        for (String value : values) {
            plausible(value).ifPresent(at -> published.add(new Dated(at, source)));
        }
    }

    private Optional<Published> plausible(String value) {
        return words.value(value, monthFirst)
                .filter(at -> !at.day().isBefore(EARLIEST) && !at.day().isAfter(latest));
    }

    /** Every date, the believed one first. */
    List<Dated> all() {
        List<Dated> sorted = new ArrayList<>(published);
        sorted.sort(Comparator.comparingInt(d -> ORDER.indexOf(d.source())));
        if (!sorted.isEmpty()) {
            local(sorted).ifPresent(day -> sorted.add(0, day));
        }
        return sorted;
    }

    /**
     * The day that the page shows or has in its address, where the believed value is in UTC and some time zone makes
     * the one of the other: reports say 'today' by the publisher's day.
     */
    private static Optional<Dated> local(List<Dated> sorted) {
        Published first = sorted.get(0).at();
        if (!ZoneOffset.UTC.equals(first.zone()) || first.time() == null) {
            return Optional.empty();
        }
        boolean morning = first.time().getHour() < 12;
        boolean evening = first.time().getHour() >= 10;
        return sorted.stream()
                .filter(d -> LOCAL.contains(d.source()) && !ZoneOffset.UTC.equals(d.at().zone()))
                .findFirst()
                .filter(d -> (morning && d.at().day().equals(first.day().minusDays(1)))
                        || (evening && d.at().day().equals(first.day().plusDays(1))));
    }
}
