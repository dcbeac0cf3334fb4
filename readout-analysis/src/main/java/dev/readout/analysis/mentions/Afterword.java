package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Withdrawal;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.PartialDate;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a later sentence adds to a contact told before: 'the call took place on Sunday', 'he called the talks off'. */
final class Afterword {
    /** So many sentences on, 'the trip' may still be that of the contact last spoken of. */
    private static final int CLOSE = 5;

    private final Report report;
    private final @Nullable LocalDate published;
    private final boolean official;
    private final PassageDates passage;

    Afterword(Report report, @Nullable LocalDate published, boolean official, PassageDates passage) {
        this.report = report;
        this.published = published;
        this.official = official;
        this.passage = passage;
    }

    /** Adds what a sentence says of the contact last spoken of. */
    void follow(Spotted s, List<Principal> principals, List<Draft> drafts, List<Actor> pair, int sentence) {
        if (drafts.isEmpty() || pair.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        if (sentence - last.latest <= CLOSE && nobodyElse(principals, last)) {
            calledOff(s, last);
        }
        accepted(s, last);
        Draft told = before(drafts, sentence);
        if (!official && (drafts.size() == 1 || told.latest == sentence - 1)) {
            shown(s, told);
        }
        ahead(s, last);
        if (nobodyElse(principals, told)) {
            dated(s, told);
        }
        labelled(s, drafts, sentence);
    }

    /** 'He called the talks off': the plan last spoken of does not stand. */
    private void calledOff(Spotted s, Draft last) {
        if (last.status() != Status.PLANNED) {
            return;
        }
        for (int i = 0; i < s.size(); i++) {
            Status off = Withdrawal.at(s, i);
            boolean apart = s.is(i, "called") && (s.is(i + 3, "off") || s.is(i + 2, "off"));
            if (off == null && !apart) {
                continue;
            }
            for (int k = Math.max(0, i - 8); k < Math.min(s.size(), i + 6); k++) {
                boolean noun = s.as(k, Entry.ContactNoun.class) != null || s.is(k, "visit") || s.is(k, "trip");
                if (noun
                        && (s.is(k - 1, "the")
                                || s.is(k - 1, "his")
                                || s.is(k - 1, "that")
                                || s.is(k - 1, "planned") && !s.is(k - 2, "a"))) {
                    Quote words = report.quote(s.sentence().span(i, apart ? Math.min(s.size(), i + 4) : s.after(i)));
                    last.statuses.add(0, new Claim<>(off == null ? Status.CANCELLED : off, words, "called off"));
                    return;
                }
            }
        }
    }

    /** No person by name who takes no part. */
    private static boolean nobodyElse(List<Principal> principals, Draft draft) {
        return principals.stream()
                .filter(one -> one.kind() == Principal.Kind.NAMED && one.counts())
                .allMatch(one -> draft.participants.keySet().containsAll(one.actors()));
    }

    /** 'Modi accepted the invitation': what was proposed is planned (codebook §1). */
    private void accepted(Spotted s, Draft last) {
        for (int i = 0; i < s.size() && last.status() == Status.PROPOSED; i++) {
            boolean accepts = s.is(i, "accepted") || s.is(i, "accepts") || s.is(i, "accepting");
            int invitation = accepts ? invitation(s, i) : -1;
            if (invitation >= 0) {
                Quote words = report.quote(s.sentence().span(Math.min(i, invitation), Math.max(i, invitation) + 1));
                last.statuses.add(0, new Claim<>(Status.PLANNED, words, "invitation accepted"));
            }
        }
    }

    /** The invitation that is accepted: behind the verb, or its subject ('which was accepted'); -1 where there is none. */
    private static int invitation(Spotted s, int accepts) {
        for (int k = accepts + 1; k < Math.min(s.size(), accepts + 6); k++) {
            if (s.is(k, "invitation") || s.is(k, "invite")) {
                return k;
            }
        }
        boolean passive = false;
        for (int k = accepts - 1; k >= 0; k--) {
            passive |= s.is(k, "was") || s.is(k, "has");
            if (s.of(k, "negation") || s.is(k, "if") || s.is(k, "to") && s.is(k + 1, "be")) {
                return -1;
            }
            if (passive && (s.is(k, "invitation") || s.is(k, "invite"))) {
                return k;
            }
        }
        return -1;
    }

    /** The contact told last before this sentence, which may name others behind 'the call'; else the last. */
    private static Draft before(List<Draft> drafts, int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).latest < sentence) {
                return drafts.get(i);
            }
        }
        return drafts.get(drafts.size() - 1);
    }

    /** 'The call came a week after', 'the meeting is taking place': how those last spoken of talked. */
    private void shown(Spotted s, Draft last) {
        for (int i = 1; last.channel() == Channel.UNKNOWN && i < Math.min(6, s.size()); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null
                    || noun.plural()
                    || noun.kind().equals("talk")
                    || noun.kind().equals("letter")) {
                continue;
            }
            boolean definite = s.is(i - 1, "the") || s.is(i - 1, "their");
            definite &= i < 4 || s.is(i - 2, "during");
            boolean others = s.is(s.after(i), "with") || s.is(s.after(i), "between") || s.is(s.after(i), "of");
            if (definite && !others) {
                Quote words = report.quote(s.sentence().span(i - 1, s.after(i)));
                last.channels.clear();
                last.channels.add(new Claim<>(noun.channel(), words, "named behind"));
            }
        }
    }

    /** 'The meeting will take place at the palace': the one last spoken of lies ahead. */
    private void ahead(Spotted s, Draft last) {
        for (int i = 1; last.status() == Status.HELD && i < Math.min(5, s.size()); i++) {
            int to = s.after(i);
            boolean definite = s.is(i - 1, "the") || s.is(i - 1, "their");
            boolean set = s.is(to, "will") && (s.is(to + 1, "take") || s.is(to + 1, "be") && s.is(to + 2, "held"));
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean verb = last.statuses.get(0).rule().startsWith("verb");
            boolean other = noun != null && noun.kind().equals("summit") && !spokenOf(last, "summit");
            if (definite && set && noun != null && !verb && !other) {
                Quote words = report.quote(s.sentence().span(i - 1, to + 2));
                last.statuses.add(0, new Claim<>(Status.PLANNED, words, "will take place"));
            }
        }
    }

    private static boolean spokenOf(Draft draft, String word) {
        return draft.evidence.words().toLowerCase(Locale.ROOT).contains(word);
    }

    /** 'The call took place on Sunday', 'The meeting is due in May': the day of the contact last spoken of. */
    private void dated(Spotted s, Draft told) {
        // the day on which somebody told of it gives way to its own
        boolean undated = told.dates.stream().allMatch(d -> d.value().uncertain());
        boolean open = undated && told.status() != Status.DENIED && !told.recalled && !told.spoken;
        DateExpression day = open ? DayBehind.of(s, passage.of(s.sentence()), told) : null;
        if (day != null) {
            Tense tense = told.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
            PartialDate date = day.resolve(published, tense, null);
            if (!date.unknown()) {
                told.dates.clear();
                told.add(date, report.quote(day.span()));
            }
        }
    }

    /** 'The June 12 summit': the day of the contact so called. */
    private void labelled(Spotted s, List<Draft> drafts, int sentence) {
        for (Labels.Label label : Labels.of(s, passage.of(s.sentence()), drafts, sentence)) {
            PartialDate day = label.date().resolve(published, Tense.FUTURE, null);
            if (!day.unknown()) {
                label.draft().add(day, report.quote(label.date().span()));
            }
        }
    }
}
