package dev.readout.analysis.lineage;

import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a report puts in quotation marks, as hashes of runs of five: what accounts of one occasion share. */
public final class Quotations {
    private static final int RUN = 5;
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{20,1200})[\"”»]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Quotations() {}

    /** Whether it quotes anybody at all. */
    public static boolean any(Report report) {
        String text = report.text();
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('„') >= 0 || text.indexOf('«') >= 0;
    }

    /** One hash for each run of five quoted words. */
    public static Set<Long> of(Report report) {
        Matcher m = QUOTED.matcher(report.text())
                .region(report.body().start(), report.body().end());
        Set<Long> hashes = new HashSet<>();
        while (m.find()) {
            List<String> words = new ArrayList<>();
            for (String word : GAP.split(m.group(1), -1)) {
                if (!word.isEmpty()) {
                    words.add(Sentences.fold(word));
                }
            }
            for (long hash :
                    Shingles.of(words.stream().mapToInt(String::hashCode).toArray(), RUN)) {
                hashes.add(hash);
            }
        }
        return Set.copyOf(hashes);
    }
}
