package dev.readout.ingest;

import dev.readout.ingest.html.HtmlFormat;
import dev.readout.ingest.json.JsonFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The formats there are. */
final class Formats {
    private final Format text;
    private final List<Format> all;

    Formats(Limits limits) {
        text = new TextFormat(limits.maxBytes());
        all = List.of(text, new HtmlFormat(limits), new JsonFormat(limits));
    }

    /** The format of an entry of a directory; empty where its name is none of a document. */
    Optional<Format> ofEntry(String name) {
        String suffix = Names.suffix(name);
        return all.stream().filter(f -> f.suffixes().contains(suffix)).findFirst();
    }

    /** The format of a file that the user names: by its ending, else text. */
    Format ofNamed(String name) {
        return ofEntry(name).orElse(text);
    }

    /** Every ending that marks a document, in order. */
    String suffixes() {
        TreeSet<String> known = new TreeSet<>();
        all.forEach(f -> known.addAll(f.suffixes()));
        known.remove("");
        return String.join(", ", known);
    }
}
