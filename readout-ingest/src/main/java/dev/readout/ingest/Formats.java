package dev.readout.ingest;

import dev.readout.ingest.archive.CompressedFormat;
import dev.readout.ingest.archive.TarFormat;
import dev.readout.ingest.archive.ZipFormat;
import dev.readout.ingest.feed.FeedFormat;
import dev.readout.ingest.html.HtmlFormat;
import dev.readout.ingest.json.JsonFormat;
import dev.readout.ingest.warc.WarcFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The formats there are. */
final class Formats implements Choice {
    /** What a user calls them, as in {@code --format jsonl}. */
    static final List<String> NAMES = List.of("text", "html", "jsonl", "feed", "warc", "gzip", "zstd", "zip", "tar");

    private final Map<String, Format> all = new LinkedHashMap<>();
    private final Format content = new Content(all);

    Formats(Limits limits) {
        all.put("text", new TextFormat(limits.maxBytes()));
        all.put("html", new HtmlFormat(limits));
        all.put("jsonl", new JsonFormat(limits));
        all.put("feed", new FeedFormat(limits));
        all.put("warc", new WarcFormat(limits));
        all.put("gzip", CompressedFormat.gzip(limits, this));
        all.put("zstd", CompressedFormat.zstd(limits, this));
        all.put("zip", new ZipFormat(limits, this));
        all.put("tar", new TarFormat(limits, this));
    }

    @Override
    public Optional<Format> ofEntry(String name) {
        String suffix = Names.suffix(name);
        return all.values().stream().filter(f -> f.suffixes().contains(suffix)).findFirst();
    }

    @Override
    public Format ofContent() {
        return content;
    }

    /** The format of a file that the user names: as the user says, else by its ending, else by its content. */
    Format ofNamed(String name, Defaults defaults) {
        Format said = defaults.format() == null ? null : all.get(defaults.format());
        if (said != null) {
            return said;
        }
        return Names.suffix(name).isEmpty() ? content : ofEntry(name).orElse(content);
    }

    @Override
    public String suffixes() {
        TreeSet<String> known = new TreeSet<>();
        all.values().forEach(f -> known.addAll(f.suffixes()));
        known.remove("");
        return String.join(", ", known);
    }
}
