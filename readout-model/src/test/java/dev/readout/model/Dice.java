package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Expressions and dates thrown at random from one printed seed; the property readout.seed repeats a run. */
final class Dice {
    private static final long SEED = Long.getLong("readout.seed", System.nanoTime());

    private final Random random;

    Dice(Class<?> test) {
        random = new Random(SEED ^ test.getName().hashCode());
        System.out.println(test.getSimpleName() + ": repeat with -Dreadout.seed=" + SEED);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    LocalDate day() {
        return LocalDate.of(2019, 1, 1).plusDays(below(3287));
    }

    PartialDate date() {
        DayOfWeek weekday = below(3) == 0 ? DayOfWeek.of(1 + below(7)) : null;
        PartialDate.Basis[] all = PartialDate.Basis.values();
        return new PartialDate(Edtf.parse(expression()), weekday, Set.of(all[below(all.length)]));
    }

    /** An expression in the form in which it prints. */
    String expression() {
        return switch (below(9)) {
            case 0, 1 -> calendar();
            case 2 -> yearless();
            case 3 -> stretch(day(), "/");
            case 4 -> halfOpen();
            case 5 -> oneOf(false);
            case 6 -> oneOf(true);
            case 7 -> yearlessEnd() + "/" + yearlessEnd();
            default -> (below(2) == 0 ? yearless() : oneOf(true)) + "&" + halfOpen();
        };
    }

    private String calendar() {
        LocalDate day = day();
        return switch (below(4)) {
                    case 0 -> Integer.toString(day.getYear());
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.getYear() + "-XX-" + day.toString().substring(8);
                    default -> day.toString();
                }
                + hedge();
    }

    private String yearless() {
        String day = day().toString().substring(5);
        return switch (below(4)) {
                    case 0 -> "XXXX-XX-XX";
                    case 1 -> "XXXX-" + day.substring(0, 3) + "XX";
                    case 2 -> "XXXX-XX-" + day.substring(3);
                    default -> "XXXX-" + day;
                }
                + hedge();
    }

    private String yearlessStretch() {
        String first = yearlessEnd();
        String last = yearlessEnd();
        return first.equals(last) ? first : first + ".." + last;
    }

    private String yearlessEnd() {
        String day = day().toString().substring(5);
        return "XXXX-" + (below(3) == 0 ? day.substring(0, 3) + "XX" : day) + hedge();
    }

    private String halfOpen() {
        String end = day().toString();
        String cut = (below(3) == 0 ? end.substring(0, 7) : end) + hedge();
        return below(2) == 0 ? "../" + cut : cut + "/..";
    }

    private String stretch(LocalDate from, String sign) {
        return from + hedge() + sign + from.plusDays(1 + below(400)) + hedge();
    }

    private String oneOf(boolean yearless) {
        List<String> members = new ArrayList<>();
        for (int i = 1 + below(3); i > 0; i--) {
            boolean single = below(2) == 0;
            if (yearless) {
                members.add(single ? yearless() : yearlessStretch());
            } else {
                members.add(single ? calendar() : stretch(day(), ".."));
            }
        }
        return "[" + String.join(",", members) + "]";
    }

    private String hedge() {
        return List.of("", "", "", "", "?", "~", "%").get(below(7));
    }
}
