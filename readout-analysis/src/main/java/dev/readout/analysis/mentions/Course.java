package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of which a report goes on telling: that of the contact it dated last. 'Later in the day', 'a day earlier' and
 * 'then met' count from it, also where they begin a new paragraph.
 */
final class Course {
    /** So many days before publication a report's own news may lie. */
    private static final int NEWS = 4;

    /** Headline, lead and what stands around them. */
    private static final int OPENING = 5;

    private static final int NEAR = 4;

    private final @Nullable LocalDate published;
    private @Nullable Day held;
    private @Nullable Day ahead;
    private @Nullable Round round;
    private @Nullable Day ofRound;
    private int begun;

    private List<Actor> who = List.of();

    /** A day and the expression that gives it. */
    record Day(DateExpression expression, PartialDate date) {}

    Course(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Notes the date of a contact; no single day, none of the news and 'the day before' change nothing. */
    void told(DateExpression expression, PartialDate date, Candidate candidate) {
        Status status = candidate.status();
        LocalDate day = date.day().orElse(null);
        boolean back = expression.kind() == DateExpression.Kind.ANCHOR
                && held != null
                && held.date()
                        .earliest()
                        .map(d -> day != null && day.isBefore(d))
                        .orElse(false);
        if (day == null || date.uncertain() || back) {
            return;
        }
        if (status == Status.HELD && news(day)) {
            held = new Day(expression, date);
            who = candidate.actors();
        } else if (status == Status.PLANNED) {
            ahead = new Day(expression, date);
        }
    }

    /** Notes a contact beside which days are named of which none is surely its own: what follows may be of any of them. */
    void unclear() {
        held = null;
    }

    /** In a report without a date, what is told later is not of an earlier day. */
    private boolean news(LocalDate day) {
        if (published == null) {
            return held == null || !day.isBefore(held.date().day().orElse(day));
        }
        return !day.isBefore(published.minusDays(NEWS)) && !day.isAfter(published);
    }

    /** Notes the round of contacts of which a sentence of the opening tells, with its day. */
    void remember(Spotted s, List<Principal> principals, List<DateExpression> said, int sentence) {
        Round told = ofRound == null && sentence <= OPENING ? Round.of(s, principals) : null;
        if (told == null) {
            return;
        }
        round = told;
        begun = sentence;
        int nearest = Integer.MAX_VALUE;
        for (DateExpression each : said) {
            int distance = Math.abs(Reach.token(s.sentence(), each.span().start()) - told.at());
            PartialDate date = each.resolve(published, Tense.PAST, null);
            LocalDate day = PassageDates.day(each) && !each.links() ? date.day().orElse(null) : null;
            if (day != null && news(day) && distance < nearest) {
                nearest = distance;
                ofRound = new Day(each, date);
                held = ofRound;
            }
        }
    }

    /**
     * The day that a contact without one takes over, because it is one of a round told before or because its sentence goes
     * on with what was told; else null.
     */
    @Nullable
    Day goesOn(Draft draft, Candidate candidate, ClauseWords clause, PassageDates passage, int block) {
        Sentence sentence = candidate.sentence().sentence();
        boolean open = candidate.status() == Status.HELD && !draft.headline && !draft.spoken && !draft.recalled;
        boolean bare = passage.of(sentence).stream().noneMatch(PassageDates::dated);
        Telling telling = new Telling(candidate, clause);
        if (!open || !bare || candidate.onlyWords() || telling.looksBack()) {
            return null;
        }
        boolean one = round != null && draft.sentence > begun && round.has(candidate.actors(), candidate.channel());
        if (one) {
            draft.round = begun;
        }
        Day day = one && ofRound != null ? ofRound : sequel(candidate, clause, telling) ? held : null;
        return day != null && passage.stays(day.date(), block) ? day : null;
    }

    /** 'He then met', 'After the talks, he met', 'went on to hold talks', 'met separately with'. */
    private boolean sequel(Candidate candidate, ClauseWords clause, Telling telling) {
        Spotted s = candidate.sentence();
        boolean separately = s.is(candidate.at() + 1, "separately");
        if (clause.is(0, Kind.SEQUEL) || besideAnother(candidate, clause) || separately || further(candidate)) {
            return true;
        }
        for (int i = Math.max(1, telling.verbPhrase(candidate.at()) - NEAR); i < candidate.at(); i++) {
            boolean since = s.is(i - 1, "since") || s.is(i - 1, "by") || s.is(i - 1, "until") || s.is(i + 1, "-");
            if (clause.is(i, Kind.SEQUEL) && !since) {
                return true;
            }
        }
        return false;
    }

    /** 'The crown prince has also sent a cable to him', in a report whose day only its own words give. */
    private boolean further(Candidate candidate) {
        boolean also = false;
        for (int i = Math.max(0, candidate.at() - 2 * NEAR); published == null && i < candidate.at(); i++) {
            also |= candidate.sentence().is(i, "also");
        }
        return also && candidate.actors().stream().anyMatch(a -> who.stream().anyMatch(b -> SamePerson.are(a, b)));
    }

    /** 'After the talks,', 'Before the meeting,', 'Between the sessions,' open the sentence. */
    private static boolean besideAnother(Candidate candidate, ClauseWords clause) {
        Spotted s = candidate.sentence();
        boolean beside = s.is(0, "after") || s.is(0, "following") || s.is(0, "before") || s.is(0, "between");
        if (!beside || s.size() < 2 * NEAR || !clause.determiner(1)) {
            return false;
        }
        for (int i = 2; i < 2 + NEAR && i < candidate.at(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean occasion = noun != null && !noun.kind().equals("summit") || clause.is(i, Kind.OCCASION);
            if (occasion && s.is(s.after(i), ",")) {
                return true;
            }
        }
        return false;
    }

    /** The round of which the report has told, where it shows how those in it spoke; or null. */
    @Nullable
    Round round() {
        return round;
    }

    /** The day of the contact told last among those held, or among those to come; null where none was dated. */
    @Nullable
    Day day(boolean ofHeld) {
        return ofHeld ? held : ahead;
    }
}
