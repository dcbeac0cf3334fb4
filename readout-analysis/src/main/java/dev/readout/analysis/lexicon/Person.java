package dev.readout.analysis.lexicon;

import dev.readout.model.DaySet;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of people.tsv with the offices held.
 *
 * @param id slug
 * @param name usual full form
 * @param family short forms used after the first mention
 * @param party for whom the person mostly acts
 * @param terms offices held, as far as known
 */
public record Person(String id, String name, List<String> family, Party party, List<Term> terms) {
    public Person {
        family = List.copyOf(family);
        terms = List.copyOf(terms);
    }

    /**
     * A term of office.
     *
     * @param from the days on which it may have begun: one, or those of a month or year
     * @param to the days on which it may have ended, or null while it runs
     */
    public record Term(
            String office,
            Party party,
            DaySet from,
            @Nullable DaySet to) {
        /** Whether the office was held on the day, counting whole months and years as given. */
        public boolean on(LocalDate day) {
            return from.earliest() <= day.toEpochDay() && (to == null ? DaySet.NEVER : to.latest()) >= day.toEpochDay();
        }

        /** Whether it was held on any day from first to last. */
        public boolean within(LocalDate first, LocalDate last) {
            return from.earliest() <= last.toEpochDay()
                    && (to == null ? DaySet.NEVER : to.latest()) >= first.toEpochDay();
        }
    }

    /** Whether any office is held on the day, or was given up within some days before it. */
    public boolean inOffice(LocalDate day, int grace) {
        LocalDate before = day.minusDays(grace);
        for (Term term : terms) {
            if (term.on(day) || term.on(before)) {
                return true;
            }
        }
        return false;
    }
}
