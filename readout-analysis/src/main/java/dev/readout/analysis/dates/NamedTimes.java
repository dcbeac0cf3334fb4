package dev.readout.analysis.dates;

import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feasts of the lexicon, and which of their years is meant. */
final class NamedTimes {
    /** So many days ahead of publication none is meant whose year is not said: the tables begin somewhere. */
    private static final int FAR = 400;

    private NamedTimes() {}

    /** An occurrence to choose from. */
    private record Occurrence(int year, LocalDate first, LocalDate last) {}

    /**
     * Which occurrence the words around a name ask for.
     *
     * @param year as stated
     * @param yearsAway years from publication
     * @param direction where to look from publication; null where the clause's tense tells
     */
    record Choice(
            @Nullable Integer year,
            @Nullable Integer yearsAway,
            @Nullable Tense direction) {
        static final Choice NONE = new Choice(null, null, null);
    }

    static Meaning feast(Feast feast, Choice choice) {
        return setting -> {
            int from;
            int to;
            if (choice.year() != null) {
                from = to = choice.year();
            } else if (setting.published() == null) {
                return PartialDate.UNKNOWN;
            } else {
                from = setting.published().getYear() - 1;
                to = from + 2;
            }
            List<Occurrence> all = new ArrayList<>();
            for (int year = from; year <= to; year++) {
                int y = year;
                feast.in(year).ifPresent(d -> all.add(new Occurrence(y, d.first(), d.last())));
            }
            Occurrence found = choose(all, choice, setting);
            if (found == null) {
                return PartialDate.UNKNOWN;
            }
            PartialDate date = Dates.oneOf(found.first(), found.last(), Basis.FEAST);
            return feast.sighted() ? Dates.hedged(date, Edtf.Qualifier.APPROXIMATE) : date;
        };
    }

    private static @Nullable Occurrence choose(List<Occurrence> all, Choice choice, Setting setting) {
        LocalDate published = setting.published();
        Integer year = choice.year();
        if (year == null && choice.yearsAway() != null) {
            if (published == null) {
                return null;
            }
            year = published.getYear() + choice.yearsAway();
        }
        Integer wanted = year;
        List<Occurrence> left = wanted == null
                ? all
                : all.stream().filter(o -> o.year() == wanted).toList();
        if (left.size() == 1 && (wanted != null || published == null)) {
            return left.get(0);
        }
        boolean otherYear = wanted != null && (published == null || wanted != published.getYear());
        if (otherYear) {
            // Two in that year, and nothing says which: a guess would be an error (codebook §4).
            return null;
        }
        return published == null
                ? null
                : nearest(left, published, choice.direction() == null ? setting.tense() : choice.direction());
    }

    /** The latest begun, the next not yet over, or the nearest. */
    private static @Nullable Occurrence nearest(List<Occurrence> all, LocalDate published, Tense tense) {
        Occurrence best = null;
        long bestDistance = Long.MAX_VALUE;
        for (Occurrence o : all) {
            if ((tense == Tense.PAST && o.first().isAfter(published))
                    || (tense == Tense.FUTURE && o.last().isBefore(published))) {
                continue;
            }
            long day = published.toEpochDay();
            long distance = Math.max(
                    0, Math.max(o.first().toEpochDay() - day, day - o.last().toEpochDay()));
            boolean far = o.first().isAfter(published.plusDays(FAR));
            if (distance < bestDistance && !far) {
                best = o;
                bestDistance = distance;
            }
        }
        return best;
    }
}
