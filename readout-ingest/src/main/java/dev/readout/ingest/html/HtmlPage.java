package dev.readout.ingest.html;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.TextFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One web page to one report: bytes to text, text to a tree, from it what the page declares, the dates it shows and its
 * story, and these to a text with header lines, which is read as every other text is.
 */
public final class HtmlPage {
    private static final Clutter CLUTTER = new Clutter();
    private static final PageNames NAMES = new PageNames();
    private static final DateWords DATES = new DateWords();

    private HtmlPage() {}

    /**
     * Reads a page.
     *
     * @param bytes untrusted
     * @param defaults what to assume where the page does not say
     * @return the report, or why there is none; never an exception for what the bytes say
     */
    public static Outcome read(byte[] bytes, Fetched fetched, Defaults defaults, Limits limits) {
        try {
            if (bytes.length > limits.maxBytes()) {
                throw Refusal.tooLarge(limits.maxBytes());
            }
            Page page = Page.of(Decoding.text(bytes, fetched.contentType()), limits.page());
            Told told = told(page, fetched);
            Facts facts = told.facts();
            List<String> paragraphs = Paragraphs.of(page, told.seen(), facts, CLUTTER, DATES);
            Facts all = Paragraphs.facts(facts, paragraphs);
            return TextFormat.outcome(
                    fetched.source(), StoredText.of(all, paragraphs), defaults, fetched.at(), all.from());
        } catch (Refusal refusal) {
            return refusal.of(fetched.source());
        }
    }

    /**
     * What a page tells.
     *
     * @param facts what it says and shows of its story
     */
    record Told(Facts facts, Seen seen) {}

    /** What the page tells. */
    static Told told(Page page, Fetched fetched) {
        Facts facts = Declarations.of(page, fetched, NAMES);
        PublicationDate date = new PublicationDate(NAMES, DATES, page, latest(fetched));
        date.declared(page, facts.all(Fact.URL).stream().map(Facts.Said::words).toList());
        Seen seen = Seen.of(page, CLUTTER, NAMES);
        date.shown(seen);
        date.all().forEach(d -> facts.say(Fact.PUBLISHED, d.source(), d.at().toString()));
        date.modified(page).ifPresent(d -> facts.say(Fact.MODIFIED, d.source(), d.at().toString()));
        return new Told(facts, seen);
    }

    /** The day after it was fetched: by then it is that day everywhere. */
    private static LocalDate latest(Fetched fetched) {
        return fetched.at() == null
                ? LocalDate.MAX
                : fetched.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }
}
