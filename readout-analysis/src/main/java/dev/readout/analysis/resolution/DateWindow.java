package dev.readout.analysis.resolution;

import dev.readout.model.Claim;
import dev.readout.model.DaySet;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Role;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * When a mention's contact can have been: what the report says, and where to look for the contact with what its
 * publication and tense make plausible.
 *
 * @param claimed the days that the report admits
 * @param possible those of them that its publication admits as well: nothing is held after its report, nothing announced
 *     lies before
 * @param search the days on which a contact of other reports may be this one; part of {@code claimed} where they meet
 * @param uncertain the report itself hedges the day
 * @param open the report says nothing of the day
 */
record DateWindow(DaySet claimed, DaySet possible, DaySet search, boolean uncertain, boolean open) {
    /** News tells of what happened in the two weeks before. */
    private static final int RECENT = 14;
    /** An announcement without a date looks a month ahead. */
    private static final int AHEAD = 30;
    /** 'Before the spring' in the background of a report reaches half a year back. */
    private static final int BACK = 183;
    /** An uncertain day may be off by so many. */
    private static final int OFF = 3;

    static final DateWindow OPEN = new DateWindow(DaySet.ALL, DaySet.ALL, DaySet.ALL, false, true);

    static DateWindow of(Mention mention, @Nullable Published published) {
        DaySet claimed = mention.days();
        boolean uncertain = mention.dates().stream()
                .map(Claim::value)
                .anyMatch(date -> date.uncertain() && date.days().meets(claimed));
        boolean open = claimed.equals(DaySet.ALL);
        DaySet search = claimed.intersect(plausible(mention, claimed, open, published));
        boolean whole = search.isEmpty() || search.equals(claimed);
        return new DateWindow(
                claimed,
                claimed.intersect(told(mention.status(), published)),
                whole ? claimed : search,
                uncertain,
                open);
    }

    /** The days that a status and a day of publication go with; clocks differ by a day at most. */
    private static DaySet told(Status status, @Nullable Published published) {
        if (published == null) {
            return DaySet.ALL;
        }
        long day = published.day().toEpochDay();
        return switch (status) {
            case HELD -> DaySet.range(DaySet.EVER, day + 1);
            case PLANNED, PROPOSED -> DaySet.range(day - 1, DaySet.NEVER);
            default -> DaySet.ALL;
        };
    }

    private static DaySet plausible(Mention mention, DaySet claimed, boolean open, @Nullable Published published) {
        Status status = mention.status();
        boolean main = mention.role() == Role.MAIN;
        long day = published == null ? DaySet.NEVER : published.day().toEpochDay();
        boolean ahead = status == Status.PLANNED || status == Status.PROPOSED;
        if (published == null) {
            return halfOpen(claimed) ? reach(claimed, DaySet.EVER, DaySet.NEVER, main) : DaySet.ALL;
        }
        if (status != Status.HELD && !ahead) {
            return open ? DaySet.range(day - RECENT, day + AHEAD) : DaySet.ALL;
        }
        if (open) {
            return ahead ? DaySet.range(day - 1, day + AHEAD) : DaySet.range(day - RECENT, day + 1);
        }
        return ahead ? reach(claimed, day - 1, DaySet.NEVER, main) : reach(claimed, DaySet.EVER, day + 1, main);
    }

    /** The bounds narrowed to a plausible distance from the end that is known. */
    private static DaySet reach(DaySet claimed, long from, long to, boolean main) {
        long first = Math.max(claimed.earliest(), from);
        long last = Math.min(claimed.latest(), to);
        if (first == DaySet.EVER && last != DaySet.NEVER) {
            return DaySet.range(last - (main ? RECENT : BACK), last);
        }
        if (last == DaySet.NEVER && first != DaySet.EVER) {
            return DaySet.range(first, first + (main ? AHEAD : BACK));
        }
        return first > last ? DaySet.ALL : DaySet.range(first, last);
    }

    private static boolean halfOpen(DaySet days) {
        return (days.earliest() == DaySet.EVER) != (days.latest() == DaySet.NEVER);
    }

    /** One day, without a hedge. */
    boolean firm() {
        return !uncertain && claimed.bounded() && claimed.earliest() == claimed.latest();
    }

    /** Days from the first to the last that come into question; {@link Long#MAX_VALUE} where they have no end. */
    long width() {
        return search.bounded() ? search.latest() - search.earliest() + 1 : Long.MAX_VALUE;
    }

    /** Only a weekday (or a day of the month) is known, of any year. */
    boolean recurring() {
        return !open && !search.bounded();
    }

    /** The search widened by what a hedge allows. */
    DateWindow hedged() {
        DaySet wider = DaySet.range(search.earliest() - OFF, search.latest() + OFF);
        return new DateWindow(claimed, possible, wider, uncertain, open);
    }
}
