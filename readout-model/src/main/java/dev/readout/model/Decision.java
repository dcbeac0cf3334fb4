package dev.readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ruling with who made it, when and why. Decisions are only ever added; one that no longer holds is undone by another.
 *
 * @param id made of everything else, so that a decision that was edited shows
 * @param at to the millisecond
 * @param by the analyst's name, on one line
 * @param why the reason, on one line
 */
public record Decision(String id, Instant at, String by, String why, Ruling ruling) {
    /** Earlier ones first. */
    public static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::at).thenComparing(Decision::id);

    /** The longest name and the longest reason. */
    public static final int LONGEST = 2000;

    public Decision {
        line("name of the analyst", by);
        line("reason", why);
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("finer than a millisecond: " + at);
        }
        String made = id(at, by, why, ruling);
        if (!made.equals(id)) {
            throw new IllegalArgumentException(
                    "decision " + id + " does not say what was decided under this id; what it says makes " + made);
        }
    }

    /** A new decision. */
    public static Decision of(Instant at, String by, String why, Ruling ruling) {
        return new Decision(id(at, by, why, ruling), at, by, why, ruling);
    }

    private static void line(String what, String words) {
        if (words.isBlank() || !words.equals(words.strip())) {
            throw new IllegalArgumentException(
                    "the " + what + " must not be blank or have blanks around it: '" + words + "'");
        }
        if (words.chars().anyMatch(Character::isISOControl) || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the " + what + " must be one line of at most " + LONGEST + " characters");
        }
    }

    private static String id(Instant at, String by, String why, Ruling ruling) {
        StringBuilder all = new StringBuilder();
        add(all, at.toString(), by, why, ruling.word());
        for (Subject subject : ruling.subjects()) {
            add(all, subject.named(), Boolean.toString(subject.contact()));
            for (Anchor anchor : subject.anchors()) {
                add(
                        all,
                        anchor.mentionId(),
                        anchor.reportId(),
                        anchor.evidence().start() + "-" + anchor.evidence().end(),
                        anchor.parties().stream().map(Party::code).collect(Collectors.joining("-")),
                        Boolean.toString(anchor.alone()));
            }
        }
        if (ruling instanceof Ruling.Set<?> set) {
            add(all, set.field().name(), set.printed());
        } else if (ruling instanceof Ruling.Reject reject) {
            add(
                    all,
                    reject.field().map(RecordField::name).orElse(""),
                    reject.value().orElse(""));
        } else if (ruling instanceof Ruling.Undo undo) {
            add(all, undo.decision());
        }
        return "d" + digest(all.toString());
    }

    /** Lengths before the parts keep two decisions from running together into the same words. */
    private static void add(StringBuilder all, String... parts) {
        for (String part : List.of(parts)) {
            all.append(part.length()).append(':').append(part);
        }
    }

    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
