package dev.readout.analysis.rulings;

import dev.readout.model.Anchor;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the mention that stands where an anchor says, also after its report was read anew. */
final class Mentions {
    private final Map<String, List<Mention>> byReport = new HashMap<>();

    Mentions(Collection<Mention> mentions) {
        mentions.forEach(m -> byReport.computeIfAbsent(m.reportId(), report -> new ArrayList<>())
                .add(m));
    }

    /** The mention or, where there is none, why. */
    record Found(@Nullable Mention mention, String why) {}

    /**
     * The mention with the anchor's id and parties; else the only one of these parties whose evidence shares words with
     * the anchor's; else the only such one with fewer or more parties; else, where the report had and has one mention of
     * these parties, that. Where several could be meant, none is.
     */
    Found find(Anchor anchor) {
        List<Mention> there = byReport.getOrDefault(anchor.reportId(), List.of());
        if (there.isEmpty()) {
            return new Found(null, "report " + anchor.reportId() + " is not stored or tells of no contact");
        }
        Predicate<Mention> parties = m -> m.parties().equals(anchor.parties());
        Predicate<Mention> here = m -> m.evidence().span().overlaps(anchor.evidence());
        List<Mention> same = there.stream()
                .filter(parties)
                .filter(m -> m.id().equals(anchor.mentionId()))
                .toList();
        if (!same.isEmpty()) {
            return new Found(same.get(0), "");
        }
        List<Mention> near = there.stream().filter(parties.and(here)).toList();
        if (near.isEmpty()) {
            near = there.stream().filter(here).filter(m -> akin(m, anchor)).toList();
        }
        if (near.isEmpty() && anchor.alone()) {
            near = there.stream().filter(parties).toList();
        }
        if (near.size() == 1) {
            return new Found(near.get(0), "");
        }
        String what = anchor.parties().stream().map(Party::code).collect(Collectors.joining(" and "));
        return new Found(
                null,
                near.isEmpty()
                        ? "report " + anchor.reportId() + " no longer tells of " + what + " at "
                                + anchor.evidence().start() + "–"
                                + anchor.evidence().end()
                        : "report " + anchor.reportId() + " now has " + near.size() + " mentions of " + what
                                + " that may be meant");
    }

    /** One of them has all parties of the other, and these are two or more. */
    private static boolean akin(Mention mention, Anchor anchor) {
        List<Party> now = mention.parties();
        List<Party> then = anchor.parties();
        return Math.min(now.size(), then.size()) > 1 && (now.containsAll(then) || then.containsAll(now));
    }
}
