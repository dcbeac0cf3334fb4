package dev.readout.app.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of an EDTF value as the scores compare them: hedges are dropped, a month reaches to its 31st. Days are ISO
 * words, compared as such.
 *
 * @param first the earliest day
 * @param last the latest day
 */
record Day(String first, String last) {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?(?:T.*)?");
    private static final String EVER = "0000-01-01";
    private static final String NEVER = "9999-12-31";

    /** Empty where nothing is known. */
    static Optional<Day> of(String edtf) {
        String text = edtf.strip().replaceFirst("[?~%]+$", "");
        if (text.isEmpty() || text.startsWith("XXXX")) {
            return Optional.empty();
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return oneOf(text.substring(1, Math.max(1, text.length() - 1)));
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String from = text.substring(0, slash);
            String to = text.substring(slash + 1);
            String first = open(from) ? EVER : of(from).map(Day::first).orElse(EVER);
            String last = open(to) ? NEVER : of(to).map(Day::last).orElse(NEVER);
            return Optional.of(new Day(first, last));
        }
        return calendar(text);
    }

    private static Optional<Day> oneOf(String members) {
        List<Day> days = new ArrayList<>();
        for (String member : members.split(",|\\.\\.", -1)) {
            of(member).ifPresent(days::add);
        }
        return days.stream().map(Day::first).min(String::compareTo).flatMap(first -> days.stream()
                .map(Day::last)
                .max(String::compareTo)
                .map(last -> new Day(first, last)));
    }

    private static Optional<Day> calendar(String text) {
        Matcher m = CALENDAR.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String year = m.group(1);
        if (m.group(2) == null || m.group(2).equals("XX")) {
            return Optional.of(new Day(year + "-01-01", year + "-12-31"));
        }
        String month = year + "-" + m.group(2);
        return m.group(3) == null || m.group(3).equals("XX")
                ? Optional.of(new Day(month + "-01", month + "-31"))
                : Optional.of(new Day(month + "-" + m.group(3), month + "-" + m.group(3)));
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** Whether both can be true; the unknown can always be. */
    static boolean overlap(String gold, String predicted) {
        Optional<Day> g = of(gold);
        Optional<Day> p = of(predicted);
        return g.isEmpty()
                || p.isEmpty()
                || (g.get().last.compareTo(p.get().first) >= 0 && p.get().last.compareTo(g.get().first) >= 0);
    }

    /** Whether both are the same days, or both unknown. */
    static boolean same(String gold, String predicted) {
        return of(gold).equals(of(predicted));
    }
}
