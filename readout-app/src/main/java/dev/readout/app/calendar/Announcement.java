package dev.readout.app.calendar;

import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a contact was announced for (codebook §3), and whether that has passed. */
public final class Announcement {
    /** The statuses of what is still to come. */
    static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.PROPOSED, Status.POSTPONED);

    /** Announced, and nothing has come of it. */
    public static final Set<Status> STANDING = Set.of(Status.PLANNED, Status.PROPOSED);

    /** A day that reports hedge may be off by so many days. */
    private static final int HEDGE = 3;

    private Announcement() {}

    /**
     * Whether it stands as planned or proposed for a day that has passed: no report tells it as held, cancelled, postponed
     * or denied. Never where no day is known, or one of several disputed days is still to come; a hedged day has passed
     * three days later.
     *
     * @param asOf the day that has not passed yet
     */
    public static boolean overdue(Contact contact, LocalDate asOf) {
        return announced(contact) && passed(Field.DATE.values(contact), asOf);
    }

    /** Whether it stands as planned or proposed, and as nothing else. */
    public static boolean announced(Contact contact) {
        List<Status> statuses = Field.STATUS.values(contact);
        return !statuses.isEmpty() && STANDING.containsAll(statuses);
    }

    /** Whether none of the dates can be the day or a later one; not so where there is none. */
    static boolean passed(List<PartialDate> dates, LocalDate asOf) {
        return !dates.isEmpty() && dates.stream().allMatch(date -> last(date) < asOf.toEpochDay());
    }

    private static long last(PartialDate date) {
        long last = date.days().latest();
        return last == DaySet.NEVER || !date.uncertain() ? last : last + HEDGE;
    }

    /** How it stands, whatever was announced before. */
    static Standing standing(Contact contact, LocalDate asOf) {
        List<Status> statuses = Field.STATUS.values(contact);
        if (statuses.size() > 1) {
            return Standing.DISPUTED;
        }
        if (overdue(contact, asOf)) {
            return Standing.OVERDUE;
        }
        return statuses.isEmpty()
                ? Standing.HELD
                : Standing.valueOf(statuses.get(0).name());
    }
}
