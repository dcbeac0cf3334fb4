package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.DurationExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.PartialDate;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, where and how long: what a clause says around its contact. */
final class Circumstances {
    private final Report report;
    private final boolean official;
    private final Draft.Times times;

    Circumstances(Report report, Draft.Times times, boolean official) {
        this.official = official;
        this.report = report;
        this.times = times;
    }

    void read(Draft draft, Candidate candidate, List<Candidate> all) {
        Sentence sentence = candidate.sentence().sentence();
        date(draft, candidate, all, sentence);
        if (candidate.channel() != Channel.LETTER) {
            place(draft, candidate);
        }
        for (DurationExpression each : times.durations().find(report.text(), sentence.span())) {
            draft.lengths.add(new Claim<>(each.length(), report.quote(each.span()), "duration"));
        }
    }

    /** A named event lasts days; a press service's release on its sidelines means the day of publication. */
    private boolean event(DateExpression date) {
        PartialDate day = date.resolve(published(), Tense.PAST, null);
        return day.basis().contains(PartialDate.Basis.EVENT) && day.day().isEmpty();
    }

    private @Nullable LocalDate published() {
        return times.published() == null ? null : times.published().day();
    }

    private void date(Draft draft, Candidate candidate, List<Candidate> all, Sentence sentence) {
        Tense tense = candidate.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
        DateExpression best = null;
        int least = Integer.MAX_VALUE;
        for (DateExpression each : times.dates().find(report.text(), sentence.span())) {
            int distance = distance(each, candidate, all, sentence);
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        if (best != null && !(official && event(best))) {
            PartialDate date = best.resolve(published(), tense, null);
            if (!date.unknown()) {
                Quote words = report.quote(best.span());
                draft.dates.add(new Claim<>(date, words, "date '" + words.words() + "'"));
            }
        }
    }

    /** How far a date stands from a contact, in tokens; dates that belong to another contact or noun are out of reach. */
    private static int distance(DateExpression date, Candidate candidate, List<Candidate> all, Sentence sentence) {
        int at = token(sentence, date.span().start());
        int owner = -1;
        int first = Integer.MAX_VALUE;
        for (Candidate other : all) {
            first = Math.min(first, other.at());
            if (other.at() <= at) {
                owner = Math.max(owner, other.at());
            }
        }
        boolean attributive = date.attributive() && token(sentence, date.span().end()) + 3 < candidate.at();
        boolean foreign = date.attributive() && at > candidate.at();
        if (attributive || foreign || (at > candidate.at() && owner != candidate.at())) {
            return Integer.MAX_VALUE;
        }
        if (at < candidate.at() && owner >= 0 && owner != candidate.at()) {
            return Integer.MAX_VALUE;
        }
        boolean vague = date.kind() == DateExpression.Kind.VAGUE || date.kind() == DateExpression.Kind.TIME_OF_DAY;
        int distance = at >= candidate.at() ? at - candidate.at() : candidate.at() - at + 4;
        return distance + (vague ? 30 : 0);
    }

    private static int token(Sentence sentence, int offset) {
        int i = 0;
        while (i < sentence.size() && sentence.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    private void place(Draft draft, Candidate candidate) {
        Span span = new PlaceFinder(candidate.sentence()).near(candidate);
        if (span != null) {
            String words = report.text().substring(span.start(), span.end());
            draft.places.add(new Claim<>(new Place(words, ""), report.quote(span), "place"));
        }
    }

    /** 'The conversation lasted 90 minutes': what a later sentence adds to the contact last spoken of. */
    void follow(Spotted s, List<Draft> drafts, List<Actor> pair) {
        if (drafts.isEmpty() || pair.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        for (DurationExpression each :
                times.durations().find(report.text(), s.sentence().span())) {
            boolean there =
                    last.lengths.stream().anyMatch(l -> l.quotes().get(0).span().equals(each.span()));
            if (!there) {
                last.lengths.add(new Claim<>(each.length(), report.quote(each.span()), "duration"));
            }
        }
    }
}
