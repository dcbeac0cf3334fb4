package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.DateReader;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.PartialDate;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sentences before one say of the day of a contact in it, and the day of the report's news. */
final class PassageDates {
    private static final int RECENT = 3;
    private static final int LEAD = 7;
    private static final int LONG_AGO = 60;
    /** So many tokens a dateline has at most. */
    private static final int DATELINE = 10;

    private static final Set<String> ENDS = Set.of("(", "-", "–", "—", "--", "/");
    private static final Set<String> OPENINGS = Set.of("in", "on", "during", "back", "last", "early", "late");

    /** Open a sentence that goes on telling of the same day. */
    private static final Set<String> SEQUELS =
            Set.of("also", "likewise", "moreover", "similarly", "additionally", "furthermore", "besides");

    /** Say that what is told follows on what was told before. */
    private static final WordSet THEN =
            WordSet.of("then", "later", "afterwards", "afterward", "subsequently", "thereafter");

    private final String text;
    private final DateReader reader;
    private final @Nullable LocalDate published;
    private final Deque<List<DateExpression>> recent = new ArrayDeque<>();
    private int paragraph = -1;
    private @Nullable Told last;
    private @Nullable DateExpression news;
    /** The sentence whose dateline gave the day of the news, until the text itself does; 0 where none did. */
    private int line;

    private boolean fresh;
    private boolean undated;
    private boolean unclear;
    private @Nullable Span read;
    private List<DateExpression> dates = List.of();

    /** A contact's date, and whether it lay ahead. */
    private record Told(DateExpression date, PartialDate meant, boolean held, int block) {}

    PassageDates(String text, DateReader reader, @Nullable LocalDate published) {
        this.text = text;
        this.reader = reader;
        this.published = published;
    }

    /** The time expressions of a sentence; of one sentence they are looked up once. */
    List<DateExpression> of(Sentence sentence) {
        Span span = sentence.span();
        if (!span.equals(read)) {
            dates = reader.find(text, span);
            if (!dates.isEmpty()) {
                dates = dates.stream()
                        .filter(date -> sentence.says(date.span()))
                        .toList();
                dates = dates.stream().filter(date -> !clockOfHome(date)).toList();
            }
            read = span;
        }
        return dates;
    }

    /** 'On September 23, at 4 p.m. (local time; September 24, 5 a.m. JST)': the same hour by another clock. */
    private boolean clockOfHome(DateExpression date) {
        int first = dates.get(0).span().start();
        int open = text.substring(first, date.span().start()).lastIndexOf("(local time");
        return open > 0 && text.indexOf(')', first + open) > date.span().start();
    }

    /** Notes that this date is a contact's, so that 'also' in a later sentence of the paragraph can take it. */
    void contact(DateExpression date, PartialDate meant, Status status, int block) {
        last = feast(date) ? last : new Told(date, meant, status == Status.HELD, block);
    }

    /** What a date of an earlier sentence, by which a contact was told there, meant: 'a day earlier' is counted once. */
    @Nullable
    PartialDate meant(DateExpression date, Sentence sentence) {
        return last != null
                        && last.date().equals(date)
                        && hangs(date)
                        && !of(sentence).contains(date)
                ? last.meant()
                : null;
    }

    /** Notes that the sentence tells of a contact and names days of which none is surely the contact's. */
    void undated() {
        undated = true;
    }

    /** Notes a sentence that has been read; {@code number} counts the report's sentences from 1. */
    void remember(Sentence sentence, int block, int number, boolean headline) {
        turn(block);
        List<DateExpression> said = of(sentence);
        unclear = said.isEmpty() ? unclear : undated;
        undated = false;
        recent.addFirst(said);
        while (recent.size() > RECENT) {
            recent.removeLast();
        }
        for (DateExpression each : said) {
            fresh |= number <= LEAD && ofToday(each);
            boolean lead = !headline && number <= LEAD && day(each) && near(each);
            if (lead && (news == null || line == number)) {
                // 'ROME, May 3 (Agency) - X met Y on Tuesday': the day of the news follows the dateline's
                line = dateline(sentence, each) ? number : 0;
                news = each;
            }
        }
    }

    /** A date behind which an agency's name stands, or the dash that ends a dateline. */
    private static boolean dateline(Sentence sentence, DateExpression date) {
        int to = Reach.token(sentence, date.span().end());
        return to < Math.min(sentence.size(), DATELINE)
                && ENDS.contains(sentence.get(to).text());
    }

    /** The day, month or year of which the sentence begins to tell, where it lies long before publication; or null. */
    @Nullable
    PartialDate past(Sentence sentence) {
        if (published == null || !OPENINGS.contains(sentence.get(0).lower())) {
            return null;
        }
        List<DateExpression> said = of(sentence);
        if (said.isEmpty() || Reach.token(sentence, said.get(0).span().start()) > 2) {
            return null;
        }
        PartialDate date = said.get(0).resolve(published, Tense.PAST, null);
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        if (first == null || last == null || first.plusYears(1).isBefore(last)) {
            return null;
        }
        return last.isBefore(published.minusDays(LONG_AGO)) ? date : null;
    }

    /** A time that lies long before publication. */
    boolean longPast(DateExpression date) {
        LocalDate day = published;
        return day != null
                && dated(date)
                && date.resolve(day, Tense.PAST, null)
                        .latest()
                        .map(last -> last.isBefore(day.minusDays(LONG_AGO)))
                        .orElse(false);
    }

    private void turn(int block) {
        if (block != paragraph) {
            recent.clear();
            paragraph = block;
        }
    }

    /** A day or weekday that the clause speaks of. */
    static boolean day(DateExpression date) {
        return date.oneDay() && !date.attributive();
    }

    /** 'Congratulated him on the New Year': no day of which the report tells. */
    private boolean feast(DateExpression date) {
        return date.resolve(published, Tense.PAST, null).basis().contains(PartialDate.Basis.FEAST);
    }

    private boolean near(DateExpression date) {
        LocalDate day = date.resolve(published, Tense.PAST, null).day().orElse(null);
        return day != null
                && published != null
                && !day.isBefore(published.minusDays(2))
                && !day.isAfter(published.plusDays(1));
    }

    private boolean ofToday(DateExpression date) {
        return published != null
                && date.resolve(published, Tense.PAST, null)
                        .latest()
                        .map(d -> !d.isBefore(published))
                        .orElse(false)
                && day(date);
    }

    /** The lead tells of the day of publication or a later one: a page that may have been brought up to date since. */
    boolean fresh() {
        return fresh;
    }

    /** The day of which the lead tells, null where it names none. */
    @Nullable
    DateExpression news() {
        return news;
    }

    /** The day last named in the paragraph's last three sentences, or null. */
    private @Nullable DateExpression before(int sentences) {
        int left = sentences;
        for (List<DateExpression> found : recent) {
            for (int i = found.size() - 1; left > 0 && i >= 0; i--) {
                if (day(found.get(i)) && !feast(found.get(i))) {
                    return found.get(i);
                }
            }
            left--;
        }
        return null;
    }

    /** No other time than this day is told of in the paragraph before the sentence, which may begin a new one. */
    boolean stays(PartialDate day, int block) {
        return block != paragraph
                || recent.stream()
                        .flatMap(List::stream)
                        .filter(PassageDates::dated)
                        .map(each -> each.resolve(published, Tense.PAST, null))
                        .allMatch(date -> date.unknown() || date.intersect(day).isPresent());
    }

    /** A time by the calendar, not of the day or of another date. */
    static boolean dated(DateExpression date) {
        return switch (date.kind()) {
            case DAY, WEEKDAY, PERIOD, RANGE -> true;
            case VAGUE, TIME_OF_DAY, ANCHOR -> false;
        };
    }

    /** It counts from another date: 'later that day', 'in the evening'. */
    static boolean hangs(DateExpression date) {
        return date.kind() == DateExpression.Kind.ANCHOR || date.kind() == DateExpression.Kind.TIME_OF_DAY;
    }

    /** What 'later that day', 'the day before' and 'in the evening' hang on in their sentence or paragraph, or null. */
    @Nullable
    PartialDate anchor(DateExpression date, Candidate candidate) {
        boolean hangs = hangs(date);
        Tense tense = candidate.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
        PartialDate named = null;
        for (DateExpression each : of(candidate.sentence().sentence())) {
            boolean before = each.span().end() <= date.span().start();
            if (before && date.links() && day(each)) {
                return each.resolve(published, tense, null);
            }
            // 'on July 25, the same day he talked with X'
            named = before && day(each) && hangs && !relative(candidate.sentence(), each)
                    ? each.resolve(published, tense, null)
                    : named;
        }
        if (named != null) {
            return named;
        }
        // of 'separate talks with X and Y on the same day' the first has been dated
        boolean told = last != null
                && (last.date().equals(date) || recent.stream().anyMatch(said -> said.contains(last.date())));
        if (hangs && told && last != null) {
            return last.meant();
        }
        DateExpression before = hangs ? before(RECENT) : null;
        return before == null ? null : before.resolve(published, Tense.PAST, null);
    }

    /** ', who is to be there on Monday,': the day of a clause beside what is told. */
    private static boolean relative(Spotted s, DateExpression date) {
        int from = Reach.token(s.sentence(), date.span().start());
        boolean closed = s.is(Reach.token(s.sentence(), date.span().end()), ",");
        for (int i = from - 1; closed && i > 0 && !s.is(i, ","); i--) {
            if ((s.is(i, "who") || s.is(i, "which") || s.is(i, "whose")) && s.is(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** 'Likewise, X met', 'also met': the report goes on with its own news. */
    static boolean sequel(Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean also = s.is(candidate.at() - 1, "also")
                || s.is(candidate.at() - 2, "also")
                || s.is(candidate.at() - 3, "also");
        return also && !perfect(candidate)
                || SEQUELS.contains(s.sentence().get(0).lower());
    }

    /** 'Then, after the ceremony, X dined with Y', 'X later met Y'. */
    static boolean then(Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean opens = THEN.has(s.sentence().get(0)) && !s.is(0, "later");
        boolean then = false;
        for (int i = 1; i < candidate.at(); i++) {
            then |= i >= candidate.at() - 3 && THEN.has(s.sentence().get(i)) && !s.is(i + 1, "-");
            // 'then the minister said that the two would meet'
            opens &= !s.of(i, "saying");
        }
        return then || opens;
    }

    /** 'Has also received calls from X': at some time until now. */
    private static boolean perfect(Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean perfect = false;
        for (int i = Math.max(1, candidate.at() - 4); i < candidate.at(); i++) {
            perfect |= s.is(i, "also") && (s.is(i - 1, "has") || s.is(i - 1, "have"));
        }
        return perfect;
    }

    /** 'They followed up on the meeting between X and Y': of others, and of another day. */
    private static boolean named(Candidate candidate) {
        boolean noun = candidate.refers() && candidate.rule().startsWith("noun between");
        return noun && candidate.participants().stream().allMatch(p -> p.from() > candidate.at());
    }

    /** The day that a sentence which goes on telling takes over from those before it: 'He also met', 'was meeting with'. */
    @Nullable
    DateExpression continued(Candidate candidate, int block) {
        if (candidate.rule().contains("took part")) {
            return before(1);
        }
        if (candidate.listed()) {
            return recent.isEmpty()
                    ? null
                    : recent.peekFirst().stream()
                            .filter(PassageDates::dated)
                            .findFirst()
                            .orElse(null);
        }
        Spotted s = candidate.sentence();
        boolean held = candidate.status() == Status.HELD;
        // what the paragraph before told last goes on into the first sentence of this one
        boolean reaches = last != null && (last.block() == block || block != paragraph && last.block() == paragraph);
        Told told = reaches ? last : null;
        if (!held) {
            boolean also = false;
            for (int i = Math.max(0, candidate.at() - 8); i < candidate.at(); i++) {
                also |= s.is(i, "also") || s.is(i, "separately");
            }
            if (!also) {
                return null;
            }
            return told == null ? before(1) : told.held() ? null : told.date();
        }
        boolean progressive = s.is(candidate.at() - 1, "was") || s.is(candidate.at() - 1, "were");
        if (s.is(candidate.at() - 1, "been") || perfect(candidate)) {
            return null;
        }
        boolean pronoun = s.is(0, "he") || s.is(0, "she") || s.is(0, "they") || s.is(0, "both");
        pronoun &= !named(candidate);
        if (!sequel(candidate) && !progressive && !pronoun && !(then(candidate) && !unclear)) {
            return null;
        }
        // a new paragraph does not go on with what the one before looked back to
        if (told != null && told.held() && block != told.block() && !near(told.date())) {
            return null;
        }
        return told != null && told.held() ? told.date() : before(RECENT);
    }
}
