package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.model.Actor;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds an office of a party on the days a report speaks of: of those who have come up, else by the lexicon. */
final class OfficeHolders {
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;

    private final Roster roster;
    private final Careers careers;

    private @Nullable PartialDate past;

    OfficeHolders(Lexicon lexicon, @Nullable LocalDate day, Roster roster, Careers careers) {
        this.lexicon = lexicon;
        this.day = day;
        this.roster = roster;
        this.careers = careers;
    }

    /** The next sentence speaks of these days long before the report's; null where it does not. */
    void speaksOf(@Nullable PartialDate past) {
        this.past = past;
    }

    /** Who held the office on the report's day, a member first, else the lexicon; or on the past days the sentence speaks of. */
    Optional<Actor> of(String office, Party party) {
        Optional<Roster.Member> member = roster.holding(office, party);
        LocalDate first = past == null ? null : past.earliest().orElse(null);
        LocalDate last = past == null ? null : past.latest().orElse(null);
        if (first != null && last != null) {
            // who holds it today did not hold it then
            Optional<Actor> then = on(office, party, first);
            Optional<Actor> known = then.isPresent() && then.equals(on(office, party, last)) ? then : Optional.empty();
            return known.or(() -> member.map(Roster.Member::actor).filter(actor -> careers.active(actor, first, last)));
        }
        if (office.equals("leader") && member.isPresent()) {
            return presidentOver(member.get(), party).or(() -> member.map(Roster.Member::actor));
        }
        // envoys are several, of whom the lexicon knows some
        if (member.isPresent() || office.equals("special-envoy")) {
            return member.map(Roster.Member::actor);
        }
        List<Actor> holders = day == null ? List.of() : holders(office, party, day);
        // 'the Vietnamese leader' where several lead: the one who has come up
        boolean several = office.equals("leader") && holders.size() > 1;
        return several ? roster.only(party) : holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** 'The Azerbaijani leader' is the president, though only the prime minister came up. */
    private Optional<Actor> presidentOver(Roster.Member member, Party party) {
        boolean presidential =
                lexicon.leader(party).filter("head-of-state"::equals).isPresent();
        return presidential && "head-of-government".equals(member.office())
                ? of("head-of-state", party)
                : Optional.empty();
    }

    private Optional<Actor> on(String office, Party party, LocalDate day) {
        List<Actor> found = holders(office, party, day);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who held it that day; several where more than one office leads the state. */
    private List<Actor> holders(String office, Party party, LocalDate day) {
        List<String> offices = !office.equals("leader")
                ? List.of(office)
                : lexicon.leader(party)
                        .map(List::of)
                        .orElse(List.of("supreme-leader", "head-of-government", "head-of-state"));
        List<Actor> found = new ArrayList<>();
        for (String each : offices) {
            lexicon.holder(each, party, day)
                    .map(p -> new Actor(p.name(), party))
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * The counterpart in another party: of who leads one state abroad, who leads the other, president or prime minister;
     * else who has the same office.
     */
    Optional<Actor> counterpart(String office, @Nullable Party own, Party other) {
        boolean leads =
                own != null && lexicon.leader(own).filter(office::equals).isPresent();
        boolean led = leads && lexicon.leader(other).isPresent();
        return of(led ? "leader" : office, other);
    }
}
