package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the day of a contact lies to the day of publication: whether it can be the report's news, or is yet to come. */
final class NewsDay {
    /** So many days ahead an event is what a headline speaks of. */
    private static final int SOON = 21;

    private final @Nullable LocalDate published;
    private final boolean night;
    private final boolean official;

    NewsDay(@Nullable Published published, boolean official) {
        this.published = published == null ? null : published.day();
        LocalTime time = published == null ? null : published.time();
        this.night = time != null && time.isBefore(LocalTime.NOON) && !time.equals(LocalTime.MIDNIGHT);
        this.official = official;
    }

    /** On the day of publication or the one before it. */
    boolean recent(PartialDate date) {
        LocalDate day = date.day().orElse(null);
        return day != null && published != null && !day.isBefore(published.minusDays(1)) && !day.isAfter(published);
    }

    /** A release put out by night says 'today' of the day before. */
    boolean justPublished(PartialDate date) {
        return night && date.day().equals(Optional.ofNullable(published));
    }

    /**
     * 'X meets Y on Sunday', 'asked ahead of a meeting on Sunday' in a report of Monday: the weekday just gone by.
     *
     * @param before the contact is told as what something else came before
     * @param toldPast what came before it is told in the past
     */
    boolean justPast(Candidate candidate, DateExpression date, boolean before, boolean toldPast) {
        LocalDate day = published;
        boolean open = candidate.status() == Status.PLANNED && (candidate.present() || before);
        if (day == null || !open) {
            return false;
        }
        LocalDate past = date.resolve(day, Tense.PAST, null).day().orElse(day);
        if (date.kind() == DateExpression.Kind.WEEKDAY) {
            return past.isBefore(day) && !past.isBefore(day.minusDays(2));
        }
        if (before && (date.kind() == DateExpression.Kind.PERIOD || date.kind() == DateExpression.Kind.RANGE)) {
            return over(date, day);
        }
        return before && toldPast && date.kind() == DateExpression.Kind.DAY && nearer(past, day, date);
    }

    /** 'Earlier this month', 'last week': no day of it lies ahead. */
    private static boolean over(DateExpression date, LocalDate day) {
        PartialDate ahead = date.resolve(day, Tense.FUTURE, null);
        return ahead.latest().map(d -> !d.isAfter(day)).orElse(false)
                && ahead.earliest().map(d -> d.isBefore(day)).orElse(false);
    }

    /** 'Wrote a note prior to their May 5 call' in a report of July: of this year's day, which is nearer than next year's. */
    private static boolean nearer(LocalDate past, LocalDate day, DateExpression date) {
        LocalDate next = date.resolve(day, Tense.FUTURE, null).day().orElse(null);
        boolean only = past.equals(next);
        return next != null
                && past.isBefore(day)
                && (only
                        || next.isAfter(past)
                                && ChronoUnit.DAYS.between(past, day) < ChronoUnit.DAYS.between(day, next));
    }

    /** 'Lee, Chan talk at G20 meeting', months before the summit of that name: another gathering. */
    boolean farAhead(DateExpression event) {
        LocalDate day = published;
        if (day == null) {
            return false;
        }
        Optional<LocalDate> next = event.resolve(day, Tense.FUTURE, null).earliest();
        Optional<LocalDate> last = event.resolve(day, Tense.PAST, null).latest();
        boolean recent = last.isPresent() && !last.get().isBefore(day.minusDays(SOON));
        return !recent && next.isPresent() && next.get().isAfter(day.plusDays(SOON));
    }

    /** Days before an event. */
    boolean soon(DateExpression event) {
        LocalDate day = published;
        if (day == null) {
            return false;
        }
        LocalDate first = event.resolve(day, Tense.FUTURE, null).earliest().orElse(day);
        return first.isAfter(day) && !first.isAfter(day.plusDays(SOON));
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
