package dev.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * From where a report has its news (codebook §5).
 *
 * @param name the press service, agency or outlet by its usual name; empty where nothing tells it
 * @param kind how that is known
 * @param words where the report's text says it; absent where its address or outlet does
 */
public record Origin(String name, Kind kind, @Nullable Span words) {
    /** Nothing tells from where a report has its news. */
    public static final Origin UNKNOWN = new Origin("", Kind.UNKNOWN, null);

    /** What an origin is known by. */
    public enum Kind implements Coded {
        /** The report is an agency's by the credit it carries. */
        CREDIT("credit"),
        /** It stands on the pages of a press service, which speaks for itself. */
        OFFICIAL("official"),
        /** It stands on an outlet's pages or names the outlet. */
        OUTLET("outlet"),
        /** Nothing tells. */
        UNKNOWN("unknown");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Origin {
        if (name.isEmpty() != (kind == Kind.UNKNOWN)) {
            throw new IllegalArgumentException("an origin has a name or is unknown: '" + name + "', " + kind.code());
        }
        if ((words != null) != (kind == Kind.CREDIT)) {
            throw new IllegalArgumentException("a credit, and nothing else, stands in the text: " + name);
        }
    }

    /** Whether anything tells it. */
    public boolean known() {
        return kind != Kind.UNKNOWN;
    }
}
