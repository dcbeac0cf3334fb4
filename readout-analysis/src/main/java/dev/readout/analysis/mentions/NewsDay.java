package dev.readout.analysis.mentions;

import dev.readout.model.Edtf;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the day of a contact lies to the day of publication: whether it can be the report's news, or is yet to come. */
final class NewsDay {
    private final @Nullable LocalDate published;
    private final boolean official;

    NewsDay(@Nullable Published published, boolean official) {
        this.published = published == null ? null : published.day();
        this.official = official;
    }

    /** Dated within a few days of publication, or not at all. */
    boolean near(Draft draft) {
        LocalDate day = published;
        if (day == null || draft.dates.isEmpty()) {
            return true;
        }
        return draft.date()
                .latest()
                .map(d -> d.isAfter(day.minusDays(4)) && d.isBefore(day.plusDays(1)))
                .orElse(false);
    }

    /** It is dated later than the day of publication; not by an event of several days that has begun. */
    boolean ahead(Draft draft) {
        LocalDate day = published;
        boolean event = draft.date().edtf() instanceof Edtf.Interval;
        if (day != null && event && draft.date().days().contains(day.toEpochDay())) {
            return false;
        }
        return !draft.dates.isEmpty()
                && (day == null
                        || draft.date().latest().map(d -> d.isAfter(day)).orElse(true));
    }

    /** 'The Lee-Chan talks next month': what is only named, with a day that does not lie behind, is yet to come. */
    boolean toCome(Draft draft) {
        LocalDate day = published;
        return day != null
                && !official
                && ahead(draft)
                && draft.date().earliest().map(d -> !d.isBefore(day)).orElse(false);
    }

    /** Words spoken during the contact date others: what was said on another day tells of another contact. */
    boolean otherDay(Draft before, Draft draft) {
        if (!draft.spoken || before.spoken || draft.dates.isEmpty()) {
            return false;
        }
        boolean today = published != null && draft.date().days().contains(published.toEpochDay());
        if (today) {
            draft.dates.clear();
        }
        return !today;
    }

    /** 'This meeting builds on their talks in May': a press service's own news, without a day, is not of long ago. */
    boolean longBefore(Draft before, Draft draft) {
        boolean news = official
                && before.sentence <= 3
                && before.dates.isEmpty()
                && !before.recalled
                && before.status() == Status.HELD;
        // 'Lee-Chan summit: what to look for' is not the one of last year
        boolean name = before.headline && before.remark && before.dates.isEmpty();
        LocalDate day = published;
        if (!news && !name || draft.headline || draft.onlyWords || day == null) {
            return false;
        }
        return draft.date().latest().map(d -> d.isBefore(day.minusDays(10))).orElse(false);
    }

    /** What was held by the day of publication was not held after it: such a day is another event's. */
    void notAhead(Draft draft) {
        LocalDate day = published;
        if (day == null || draft.status() != Status.HELD) {
            return;
        }
        draft.dates.removeIf(
                date -> date.value().earliest().map(first -> first.isAfter(day)).orElse(false));
    }
}
