package dev.readout.app.scoring;

import dev.readout.export.gold.GoldMention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a field is right on the mentions found.
 *
 * @param right gold states it and the prediction is right
 * @param stated gold states it
 * @param spurious gold does not state it, the prediction does
 */
public record FieldScore(int right, int stated, int spurious) {
    /** The fields scored beside the participants. */
    static final List<String> FIELDS = List.of("channel", "status", "date", "place", "duration", "initiative");

    private static final Pattern DURATION =
            Pattern.compile("\\bP(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?", Pattern.UNICODE_CHARACTER_CLASS);

    /** Share right of stated; empty where gold states none. */
    public OptionalDouble accuracy() {
        return stated == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / stated);
    }

    /** Whether a mention gives the field a value that says something. */
    static boolean stated(String field, GoldMention mention) {
        String value = mention.text(field);
        if (value.isEmpty()) {
            return false;
        }
        return switch (field) {
            case "date" -> Day.of(value).isPresent();
            case "channel" -> !value.equals("unknown");
            default -> true;
        };
    }

    /** Whether the prediction's value is gold's. */
    static boolean right(String field, GoldMention gold, GoldMention predicted) {
        String g = gold.text(field);
        String p = predicted.text(field);
        return switch (field) {
            case "date" -> Day.same(g, p);
            case "place" -> Plain.words(g).stream().anyMatch(Plain.words(p)::contains);
            case "duration" -> minutes(g).isPresent() && minutes(g).equals(minutes(p));
            default -> g.equals(p);
        };
    }

    private static Optional<Long> minutes(String duration) {
        Matcher m = DURATION.matcher(duration);
        if (!m.find() || Stream.of(m.group(1), m.group(2), m.group(3)).allMatch(part -> part == null)) {
            return Optional.empty();
        }
        return Optional.of(number(m.group(1)) * 1440 + number(m.group(2)) * 60 + number(m.group(3)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
