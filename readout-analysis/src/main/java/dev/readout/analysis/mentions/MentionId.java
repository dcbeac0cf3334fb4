package dev.readout.analysis.mentions;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Span;
import java.util.List;

/** The id of a mention: its report, its words and the parties; a number tells those apart that agree in all of them. */
final class MentionId {
    private MentionId() {}

    static String of(String report, Draft draft, List<Draft> drafts) {
        Span words = draft.evidence.span();
        List<Party> parties = parties(draft);
        StringBuilder id = new StringBuilder(report + "-" + words.start() + "-" + words.end());
        parties.forEach(party -> id.append('-').append(party));
        long before = drafts.stream()
                .takeWhile(d -> d != draft)
                .filter(d -> d.evidence.span().equals(words) && parties(d).equals(parties))
                .count();
        return before > 0 ? id.append('-').append(before).toString() : id.toString();
    }

    private static List<Party> parties(Draft draft) {
        return draft.participants.keySet().stream().map(Actor::party).toList();
    }
}
