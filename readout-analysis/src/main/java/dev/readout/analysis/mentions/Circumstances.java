package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.DurationExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.PartialDate;
import dev.readout.model.Place;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, where and how long: what a clause says around its contact. */
final class Circumstances {
    private final Report report;
    private final Draft.Times times;

    Circumstances(Report report, Draft.Times times) {
        this.report = report;
        this.times = times;
    }

    void read(Draft draft, Candidate candidate, List<Candidate> all) {
        Sentence sentence = candidate.sentence().sentence();
        date(draft, candidate, all, sentence);
        if (!candidate.channel().remote() && candidate.channel() != Channel.LETTER) {
            place(draft, candidate);
        }
        for (DurationExpression each : times.durations().find(report.text(), sentence.span())) {
            draft.lengths.add(new Claim<>(each.length(), report.quote(each.span()), "duration"));
        }
    }

    private @Nullable LocalDate published() {
        return times.published() == null ? null : times.published().day();
    }

    private void date(Draft draft, Candidate candidate, List<Candidate> all, Sentence sentence) {
        Tense tense = candidate.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
        int at = sentence.get(candidate.at()).start();
        DateExpression best = null;
        int least = Integer.MAX_VALUE;
        for (DateExpression each : times.dates().find(report.text(), sentence.span())) {
            int distance = Math.abs(each.span().start() - at);
            for (Candidate other : all) {
                int there = sentence.get(other.at()).start();
                if (other.at() != candidate.at() && Math.abs(each.span().start() - there) < distance) {
                    distance += 400;
                    break;
                }
            }
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        if (best != null && least < 400) {
            PartialDate date = best.resolve(published(), tense, null);
            if (!date.unknown()) {
                draft.dates.add(new Claim<>(date, report.quote(best.span()), "date '" + report.quote(best.span()).words() + "'"));
            }
        }
    }

    private void place(Draft draft, Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = candidate.from(); i < s.size(); i++) {
            if (!(s.is(i, "in") || s.is(i, "at") || s.is(i, "to") && s.is(i - 1, "visit") || s.is(i, "near") || s.is(i, "outside"))) {
                continue;
            }
            Span span = placeAt(s, i + 1);
            if (span != null) {
                String words = report.text().substring(span.start(), span.end());
                draft.places.add(new Claim<>(new Place(words, ""), report.quote(span), "place"));
                return;
            }
        }
    }

    private static @Nullable Span placeAt(Spotted s, int from) {
        int i = from;
        while (s.is(i, "the") || s.is(i, "his") || s.is(i, "her")) {
            i++;
        }
        int start = i;
        int end = i;
        while (i < s.size()) {
            boolean known = s.as(i, Entry.PlaceName.class) != null || s.as(i, Entry.PartyName.class) != null;
            if (known) {
                end = s.after(i);
                i = end;
            } else if (end > start && (s.is(i, ",") || s.is(i, "in")) && (s.as(i + 1, Entry.PlaceName.class) != null || s.as(i + 1, Entry.PartyName.class) != null)) {
                i++;
            } else {
                break;
            }
        }
        return end > start ? s.sentence().span(start, end) : null;
    }

    /** 'The conversation lasted 90 minutes': what a later sentence adds to the contact last spoken of. */
    void follow(Spotted s, List<Draft> drafts, List<Actor> pair) {
        if (drafts.isEmpty() || pair.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        for (DurationExpression each : times.durations().find(report.text(), s.sentence().span())) {
            boolean there = last.lengths.stream().anyMatch(l -> l.quotes().get(0).span().equals(each.span()));
            if (!there) {
                last.lengths.add(new Claim<>(each.length(), report.quote(each.span()), "duration"));
            }
        }
    }
}
