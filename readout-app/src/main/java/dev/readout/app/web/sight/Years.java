package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** In which years contacts may have been: just those by which a list narrowed to the year has them. */
final class Years {
    private final int first;
    private final int last;

    private Years(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** @param days for each contact the days of each of its dates */
    static Index<Integer> of(List<Contact> contacts, List<List<DaySet>> days) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (List<DaySet> known : days) {
            for (DaySet set : known) {
                first = set.earliest() == DaySet.EVER ? first : Math.min(first, year(set.earliest()));
                last = set.latest() == DaySet.NEVER ? last : Math.max(last, year(set.latest()));
            }
        }
        return new Years(first, last).index(contacts, days);
    }

    private Index<Integer> index(List<Contact> contacts, List<List<DaySet>> days) {
        int[] place = {0};
        return Index.of(contacts, contact -> years(days.get(place[0]++)));
    }

    private Collection<Integer> years(List<DaySet> known) {
        List<Integer> years = new ArrayList<>(1);
        for (DaySet set : known) {
            int from = set.earliest() == DaySet.EVER ? first : year(set.earliest());
            int until = set.latest() == DaySet.NEVER ? last : year(set.latest());
            for (int year = from; year <= until; year++) {
                if (from == until || set.meets(whole(year))) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    private static DaySet whole(int year) {
        return DaySet.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
