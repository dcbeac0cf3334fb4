package dev.readout.ingest.html;

import java.util.List;
import java.util.Set;

/** Holds a language that a page declares against the script its story is written in: templates are often another's. */
final class ScriptFit {
    private static final List<Set<String>> SHARING_A_SCRIPT = List.of(
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"),
            Set.of("ar", "fa", "ur", "ps", "ku", "ug", "sd"),
            Set.of("zh", "ja"),
            Set.of("hi", "mr", "ne"),
            Set.of("ko"),
            Set.of("he", "yi"),
            Set.of("el"),
            Set.of("th"),
            Set.of("ka"),
            Set.of("hy"));

    private ScriptFit() {}

    /**
     * Whether a text can be in a language, by its script.
     *
     * @param shown a language of the script that the text shows ({@link dev.readout.ingest.Script})
     */
    static boolean fits(String language, String shown) {
        return group(language).equals(group(shown));
    }

    /** Latin script and what is not listed is one group. */
    private static Set<String> group(String language) {
        return SHARING_A_SCRIPT.stream()
                .filter(g -> g.contains(language))
                .findFirst()
                .orElse(Set.of());
    }
}
