package dev.readout.analysis.things;

import dev.readout.analysis.language.Tokenizer;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has come up in a report so far: under which names, and in which office. */
final class Roster {
    /** States whose head is a monarch. */
    private static final Set<String> MONARCHIES = Set.of(
            "GB", "ES", "BE", "NL", "DK", "NO", "SE", "LU", "MC", "LI", "VA", "JO", "MA", "SA", "BH", "QA", "KW", "OM",
            "AE", "JP", "TH", "KH", "BN", "MY", "BT", "TO", "LS", "SZ");

    /** A person of the report. */
    record Member(Actor actor, @Nullable String office, boolean counts) {}

    private final Map<String, Member> byAlias = new HashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Careers careers;

    Roster(Careers careers) {
        this.careers = careers;
    }

    static boolean monarchy(Party party) {
        return MONARCHIES.contains(party.code());
    }

    /** Notes a person under full name, family name and, for states that put it first, the first name. */
    void introduce(Actor actor, @Nullable String office, boolean counts, List<String> families) {
        String key = actor.party() + " " + fold(actor.name());
        Member before = members.get(key);
        Member member = new Member(actor, office != null ? office : before == null ? null : before.office(), counts);
        members.remove(key);
        members.put(key, member);
        byAlias.put(fold(actor.name()), member);
        for (String name : ShortNames.of(actor, families)) {
            call(name, member);
        }
        for (String name : ShortNames.further(actor)) {
            byAlias.putIfAbsent(fold(name), member);
        }
    }

    /** A family name means its principal, even where a relative or an official of the same name comes up. */
    private void call(String family, Member member) {
        Member before = byAlias.get(fold(family));
        boolean lower = before != null && leads(before) && !leads(member);
        if (before == null || !before.counts() || member.counts() && !lower) {
            byAlias.put(fold(family), member);
        }
    }

    private boolean leads(Member member) {
        return careers.leads(member.actor(), member.office());
    }

    /** Notes that a family name belongs, in this report, to somebody the lexicon does not know. */
    void stranger(String family) {
        strangers.add(fold(family));
    }

    boolean isStranger(String family) {
        return strangers.contains(fold(family)) && !byAlias.containsKey(fold(family));
    }

    Optional<Member> alias(String name) {
        return Optional.ofNullable(byAlias.get(fold(name)));
    }

    /** The latest member who holds an office, of a party or of any. */
    Optional<Member> holding(String office, @Nullable Party party) {
        Member found = null;
        for (Member member : members.values()) {
            if (member.office() != null
                    && matches(office, member.office())
                    && (party == null || party.equals(member.actor().party()))) {
                found = member;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The one principal of a party who has come up, or nobody. */
    Optional<Actor> only(Party party) {
        List<Actor> found = members.values().stream()
                .filter(m -> m.counts() && m.actor().party().equals(party))
                .map(Member::actor)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who holds an office in a monarchy, of those who have come up; empty where nobody does, or several. */
    Optional<Actor> monarch(String office) {
        List<Actor> found = members.values().stream()
                .filter(m -> m.office() != null
                        && matches(office, m.office())
                        && monarchy(m.actor().party()))
                .map(Member::actor)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who else than the actor holds an office, if that is one. */
    Optional<Actor> other(String office, Actor actor) {
        List<Actor> others = members.values().stream()
                .map(Member::actor)
                .filter(one -> !one.equals(actor) && holds(one, office))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Whether the report gave the office to another person of another party: 'the Vice President and President B' are two. */
    boolean heldByAnother(Actor actor, String office) {
        return holding(office, null)
                .map(Member::actor)
                .filter(holder -> holder.named() && !holder.party().equals(actor.party()))
                .isPresent();
    }

    /** Whether the report gave somebody that office. */
    boolean holds(Actor actor, String office) {
        Member member = members.get(actor.party() + " " + fold(actor.name()));
        return member != null && member.office() != null && matches(office, member.office());
    }

    /** Whether the report gave somebody that office, or only called him the leader of a state. */
    boolean mayHold(Actor actor, String office) {
        return holds(actor, office) || office.startsWith("head-of") && holds(actor, "leader");
    }

    private static boolean matches(String asked, String held) {
        return asked.equals(held)
                || (asked.equals("minister") && held.endsWith("minister"))
                || (asked.equals("leader") && Careers.TOP.contains(held));
    }

    private static String fold(String name) {
        return Tokenizer.fold(name).replace("-", " ");
    }
}
