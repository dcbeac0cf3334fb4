package dev.readout.app.web.contacts;

import dev.readout.app.page.Words;
import dev.readout.app.selection.Filter;
import dev.readout.export.Field;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Contacts along time, drawn as what is known of their days: a dot for a day, a bar for a stretch, open to the side on
 * which nothing ends it, and joined dots for one of several days.
 *
 * @param lanes one for each channel that occurs
 * @param ticks years, or months where it is short
 * @param undated how many contacts have no day that could be drawn
 */
public record Timeline(List<Lane> lanes, List<Tick> ticks, int undated) {
    /** Width of the drawing, in its own units. */
    public static final int WIDTH = 1000;
    /** Room at the left for the names of the lanes. */
    public static final int LEFT = 90;
    /** Height of a line of marks. */
    public static final int LINE = 14;

    private static final int MARGIN = 16;
    private static final int APART = 9;
    private static final int MONTHS_UP_TO = 800;

    public Timeline {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /** The marks of one channel, in so many lines that none covers another. */
    public record Lane(String channel, int top, int lines, List<Mark> marks) {}

    /**
     * A contact.
     *
     * @param from x of the first possible day
     * @param to x of the last; the same for a single day
     * @param stops x of the days where it is one of several; empty otherwise
     * @param openLeft nothing says when it was at the earliest
     * @param hedged reports are not sure
     */
    public record Mark(
            String title,
            double from,
            double to,
            int y,
            List<Double> stops,
            boolean openLeft,
            boolean openRight,
            boolean hedged) {
        public boolean day() {
            return from == to && !openLeft && !openRight;
        }
    }

    /** A line at the beginning of a year or month. */
    public record Tick(double x, String words) {}

    /** Draws what can be drawn of some contacts. */
    static Timeline of(List<Contact> contacts) {
        List<Contact> drawn = contacts.stream().filter(Timeline::placed).toList();
        if (drawn.isEmpty()) {
            return new Timeline(List.of(), List.of(), contacts.size());
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Contact contact : drawn) {
            DaySet days = date(contact).days();
            first = Math.min(first, days.earliest() == DaySet.EVER ? days.latest() : days.earliest());
            last = Math.max(last, days.latest() == DaySet.NEVER ? days.earliest() : days.latest());
        }
        return new Drawing(first, Math.max(last, first + 1)).of(drawn, contacts.size() - drawn.size());
    }

    private static boolean placed(Contact contact) {
        List<PartialDate> dates = Field.DATE.values(contact);
        return !dates.isEmpty()
                && (dates.get(0).earliest().isPresent() || dates.get(0).latest().isPresent());
    }

    private static PartialDate date(Contact contact) {
        return Field.DATE.values(contact).get(0);
    }

    /** As tall as its lanes. */
    public int height() {
        return lanes.isEmpty()
                ? 0
                : lanes.get(lanes.size() - 1).top()
                        + lanes.get(lanes.size() - 1).lines() * LINE
                        + 26;
    }

    /** What it shows, in a sentence. */
    public String summary() {
        int marks = lanes.stream().mapToInt(lane -> lane.marks().size()).sum();
        return Words.count(marks, "contact") + " along time, by channel"
                + (undated == 0 ? "" : "; " + undated + " without a day that could be drawn")
                + ". The table below says the same.";
    }

    private record Drawing(long first, long last) {
        double x(long day) {
            double share = (day - first) / (double) (last - first);
            double x = LEFT + MARGIN + share * (WIDTH - LEFT - 2 * MARGIN);
            return Math.round(10 * x) / 10.0;
        }

        Timeline of(List<Contact> drawn, int undated) {
            List<Lane> lanes = new ArrayList<>();
            int top = 6;
            List<String> channels =
                    drawn.stream().map(Drawing::channel).distinct().sorted().toList();
            for (String channel : channels) {
                List<Double> ends = new ArrayList<>();
                List<Mark> marks = new ArrayList<>();
                for (Contact contact : Filter.byDate(
                        drawn.stream().filter(c -> channel(c).equals(channel)).toList())) {
                    marks.add(mark(contact, ends, top));
                }
                lanes.add(new Lane(channel, top, ends.size(), marks));
                top += ends.size() * LINE + 8;
            }
            return new Timeline(lanes, ticks(), undated);
        }

        private static String channel(Contact contact) {
            return Field.CHANNEL.values(contact).stream()
                    .findFirst()
                    .map(Channel::code)
                    .orElse(Channel.UNKNOWN.code());
        }

        private Mark mark(Contact contact, List<Double> ends, int top) {
            PartialDate date = date(contact);
            DaySet days = date.days();
            boolean openLeft = days.earliest() == DaySet.EVER;
            boolean openRight = days.latest() == DaySet.NEVER;
            double from = x(openLeft ? days.latest() : days.earliest());
            double to = x(openRight ? days.earliest() : days.latest());
            List<Double> stops = days.bounded() && days.ranges().size() > 1
                    ? days.ranges().stream().map(range -> x(range.first())).toList()
                    : List.of();
            int line = 0;
            while (line < ends.size() && ends.get(line) + APART > from) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(to);
            } else {
                ends.set(line, to);
            }
            String title = contact.id() + ": " + date;
            return new Mark(
                    title, from, to, top + line * LINE + LINE / 2, stops, openLeft, openRight, date.uncertain());
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            LocalDate from = LocalDate.ofEpochDay(first);
            boolean months = last - first <= MONTHS_UP_TO;
            int step =
                    months ? (last - first > MONTHS_UP_TO / 3 ? 3 : 1) : Math.max(1, (int) ((last - first) / 365 / 12));
            LocalDate at = months ? from.withDayOfMonth(1) : from.withDayOfYear(1);
            while (at.toEpochDay() <= last) {
                if (at.toEpochDay() >= first && (!months || (at.getMonthValue() - 1) % step == 0)) {
                    ticks.add(new Tick(
                            x(at.toEpochDay()),
                            months
                                    ? String.format(Locale.ROOT, "%d-%02d", at.getYear(), at.getMonthValue())
                                    : Integer.toString(at.getYear())));
                }
                at = months ? at.plusMonths(1) : at.plusYears(step);
            }
            return ticks;
        }
    }
}
