package dev.readout.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lineage keeps of a report, so that later ones are held against it without its text: of each telling sentence its
 * smallest shingle hashes. The first values of a sketch are those of the first sentence.
 */
public final class Sketch {
    private final String reportId;
    private final @Nullable Published published;
    private final String publisher;
    private final Origin origin;
    private final long[] values;
    private final byte[] sizes;

    /**
     * @param published when the report was published, if known
     * @param publisher who published it, as its address or its outlet says; empty where neither is known
     * @param sentences the values of each telling sentence, at most 127
     */
    public Sketch(
            String reportId, @Nullable Published published, String publisher, Origin origin, List<long[]> sentences) {
        this.reportId = reportId;
        this.published = published;
        this.publisher = publisher;
        this.origin = origin;
        this.values = sentences.stream().flatMapToLong(Arrays::stream).toArray();
        this.sizes = new byte[sentences.size()];
        for (int i = 0; i < sizes.length; i++) {
            if (sentences.get(i).length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException(sentences.get(i).length + " values of one sentence of " + reportId);
            }
            sizes[i] = (byte) sentences.get(i).length;
        }
    }

    public String reportId() {
        return reportId;
    }

    /** When the report was published, if known. */
    public @Nullable Published published() {
        return published;
    }

    /** Who published it; empty where nothing tells. */
    public String publisher() {
        return publisher;
    }

    public Origin origin() {
        return origin;
    }

    /** How many telling sentences the report has. */
    public int sentences() {
        return sizes.length;
    }

    /** How many values a sentence has. */
    public int size(int sentence) {
        return sizes[sentence];
    }

    /** How many values there are in all. */
    public int length() {
        return values.length;
    }

    /** A value, counted over all sentences. */
    public long value(int index) {
        return values[index];
    }
}
