package dev.readout.ingest;

import dev.readout.ingest.json.Mapping;
import dev.readout.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What to assume where a document does not say.
 *
 * @param published when it was published; absent where nothing is to be assumed
 * @param language ISO 639-1 code; absent where the text decides
 * @param fields what the fields of a data set's records are called; absent where a ready mapping is to be found
 * @param format how the paths that the user names are read, one of {@link Formats#NAMES}; absent where name or content
 *     decide
 */
public record Defaults(
        @Nullable Published published,
        @Nullable String language,
        @Nullable Mapping fields,
        @Nullable String format) {
    /** Assume nothing. */
    public static final Defaults NONE = new Defaults(null, null);

    /** Fields are found by the ready mappings. */
    public Defaults(@Nullable Published published, @Nullable String language) {
        this(published, language, null, null);
    }

    public Defaults {
        if (format != null && !Formats.NAMES.contains(format)) {
            throw new IllegalArgumentException(
                    "no format: '" + format + "' (expected one of " + String.join(", ", Formats.NAMES) + ")");
        }
        if (language != null && !language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("no ISO 639-1 language code: '" + language + "' (expected like en)");
        }
    }
}
