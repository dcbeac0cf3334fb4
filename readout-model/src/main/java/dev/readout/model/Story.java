package dev.readout.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what the texts of one story are known: in small letters, without punctuation.
 *
 * @param headline empty where there is none
 * @param sentences those of the report proper that are long enough to be telling
 */
record Story(String headline, Set<String> sentences) {
    /** Shorter headlines are no sign that two texts are one story. */
    private static final int TELLING_HEADLINE = 12;
    /** Shorter sentences recur anywhere. */
    private static final int TELLING_SENTENCE = 25;
    /** One sentence in so many must be shared. */
    private static final int SHARED = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+|\\n+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Story of(Report report) {
        Span headline = report.headline();
        Set<String> sentences = new HashSet<>();
        for (String sentence : SENTENCE_END.split(words(report, report.body()), -1)) {
            String bare = bare(sentence);
            if (bare.length() >= TELLING_SENTENCE) {
                sentences.add(bare);
            }
        }
        return new Story(headline == null ? "" : bare(words(report, headline)), sentences);
    }

    /** Whether both are one: the headline of one is in that of the other, or they share sentences. */
    boolean same(Story other) {
        if (Math.min(headline.length(), other.headline.length()) >= TELLING_HEADLINE
                && (headline.contains(other.headline) || other.headline.contains(headline))) {
            return true;
        }
        long shared = sentences.stream().filter(other.sentences::contains).count();
        return shared > 0 && shared * SHARED >= Math.min(sentences.size(), other.sentences.size());
    }

    private static String words(Report report, Span span) {
        return report.text().substring(span.start(), span.end());
    }

    private static String bare(String words) {
        return OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
