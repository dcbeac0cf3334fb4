package dev.readout.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A report as one of the texts that stood at its address. */
public record Version(Report report, Appearance appearance) {
    /** Shorter headlines are no sign that two texts are one story. */
    private static final int TELLING_HEADLINE = 12;
    /** Shorter sentences recur anywhere. */
    private static final int TELLING_SENTENCE = 25;
    /** One sentence in so many must be shared. */
    private static final int SHARED = 4;

    /** A local time of no known zone may be so much earlier or later. */
    private static final int HOURS = 14;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+|\\n+");

    /**
     * Whether it is known to be older: both were taken from their address, or both say when they were changed, and the one
     * time is before the other for certain.
     */
    boolean before(Version other) {
        Instant seen = appearance.seen();
        Instant then = other.appearance.seen();
        if (seen != null && then != null) {
            return seen.isBefore(then);
        }
        Published changed = appearance.modified();
        Published later = other.appearance.modified();
        return changed != null && later != null && latest(changed).isBefore(earliest(later));
    }

    private static Instant earliest(Published at) {
        LocalTime time = at.time() == null ? LocalTime.MIN : at.time();
        return zoned(at, time).plusHours(at.zone() == null ? -HOURS : 0).toInstant();
    }

    private static Instant latest(Published at) {
        LocalTime time = at.time() == null ? LocalTime.MAX : at.time();
        return zoned(at, time).plusHours(at.zone() == null ? HOURS : 0).toInstant();
    }

    private static OffsetDateTime zoned(Published at, LocalTime time) {
        return OffsetDateTime.of(at.day(), time, Optional.ofNullable(at.zone()).orElse(ZoneOffset.UTC));
    }

    /** Whether both tell one story: the headline of one is in that of the other, or they share sentences. */
    boolean sameStory(Version other) {
        String headline = headline();
        String theirs = other.headline();
        if (Math.min(headline.length(), theirs.length()) >= TELLING_HEADLINE
                && (headline.contains(theirs) || theirs.contains(headline))) {
            return true;
        }
        Set<String> sentences = sentences();
        Set<String> others = other.sentences();
        Set<String> shared = new HashSet<>(sentences);
        shared.retainAll(others);
        return !shared.isEmpty() && shared.size() * SHARED >= Math.min(sentences.size(), others.size());
    }

    /** How much the report proper says, in characters. */
    int length() {
        return report.body().length();
    }

    private String headline() {
        Span span = report.headline();
        return span == null ? "" : bare(report.text().substring(span.start(), span.end()));
    }

    private Set<String> sentences() {
        String body =
                report.text().substring(report.body().start(), report.body().end());
        Set<String> sentences = new HashSet<>();
        for (String sentence : SENTENCE_END.split(body, -1)) {
            String bare = bare(sentence);
            if (bare.length() >= TELLING_SENTENCE) {
                sentences.add(bare);
            }
        }
        return sentences;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
