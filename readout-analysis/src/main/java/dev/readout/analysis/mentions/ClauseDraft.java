package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;

/** What one clause says of a contact, before the sentences around it say more. */
final class ClauseDraft {
    private ClauseDraft() {}

    static Draft of(Report report, Candidate candidate, boolean headline, boolean spoken, int sentence) {
        Spotted s = candidate.sentence();
        Quote evidence = report.quote(evidence(s, candidate));
        Draft draft = new Draft(evidence, headline, spoken, sentence, candidate);
        participants(report, candidate, draft);
        // the verb or noun that tells of the contact
        int end = Math.max(candidate.at() + 1, Math.min(s.after(candidate.at()), s.size()));
        Quote trigger = report.quote(s.sentence().span(candidate.at(), end));
        draft.tellings.add(new Draft.Telling(sentence, trigger.span()));
        draft.channels.add(new Claim<>(candidate.channel(), report.quote(candidate.channelWords()), candidate.rule()));
        draft.statuses.add(new Claim<>(candidate.status(), trigger, candidate.rule()));
        if (candidate.initiative() != null) {
            draft.initiatives.add(new Claim<>(candidate.initiative(), trigger, candidate.rule()));
        }
        draft.recalled = Retold.recalled(s, candidate.at())
                || candidate.latest()
                || candidate.thanked()
                || s.is(candidate.from() - 1, "recent");
        draft.before = Retold.before(s, candidate.at());
        draft.underWay = Retold.underWay(s, candidate);
        draft.further = !headline && Further.contact(s.sentence(), candidate.at());
        draft.apart = Further.apart(s.sentence(), candidate.at());
        draft.remark = Naming.remark(candidate);
        draft.open = Naming.open(candidate);
        draft.sideline = headline ? Retold.sideline(s, candidate) : sentence <= 2 && Retold.aheadOf(s, candidate);
        draft.rank = Further.rank(s.sentence(), candidate.at());
        return draft;
    }

    private static void participants(Report report, Candidate candidate, Draft draft) {
        Spotted s = candidate.sentence();
        for (Principal principal : candidate.participants()) {
            for (Actor actor : principal.actors()) {
                if (candidate.actors().contains(actor)) {
                    Quote words = report.quote(s.sentence().span(principal.from(), principal.to()));
                    draft.participants.putIfAbsent(
                            actor,
                            new Participant(
                                    actor,
                                    principal.office() == null ? "" : principal.office(),
                                    words,
                                    principal.rule()));
                }
            }
        }
    }

    private static Span evidence(Spotted s, Candidate c) {
        int from = c.from();
        int to = c.to();
        if (to - from > 12) {
            from = Math.max(from, Math.min(c.at() - 4, to - 12));
            to = Math.min(to, from + 12);
            from += s.is(from, ")") ? 1 : 0;
        }
        return s.sentence().span(from, to);
    }
}
