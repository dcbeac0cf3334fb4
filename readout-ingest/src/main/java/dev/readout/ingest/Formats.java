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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The formats there are. */
final class Formats implements Choice {
    /** What a user calls them, as in {@code --format jsonl}. */
    static final List<String> NAMES = List.of("text", "html", "jsonl", "feed", "warc", "gzip", "zstd", "zip", "tar");

    private final Map<String, Format> all = new LinkedHashMap<>();
    private final Format content = new Content(all);

    /** @param readers how many pages of a web archive are read at the same time */
    Formats(Limits limits, int readers) {
        all.put("text", new TextFormat(limits.maxBytes()));
        all.put("html", new HtmlFormat(limits));
        all.put("jsonl", new JsonFormat(limits));
        all.put("feed", new FeedFormat(limits));
        all.put("warc", new WarcFormat(limits, readers));
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

    /** The name of the format of what a server sent: as the user says, else by content, else by the server's word. */
    static String nameOf(byte[] head, @Nullable String contentType, Defaults defaults) {
        if (defaults.format() != null) {
            return defaults.format();
        }
        String shown = Content.name(head);
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        // only where the first bytes tell nothing does the server's word count
        return shown.equals("text") ? said(type) : shown;
    }

    private static String said(String type) {
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return "html";
        }
        if (type.matches("(?:application/(?:rss|atom|rdf)\\+xml|(?:application|text)/xml).*")) {
            return "feed";
        }
        return type.matches("application/(?:[\\w.-]+\\+)?(?:x-)?(?:nd)?json.*") ? "jsonl" : "text";
    }

    /** The format of this name. */
    Format named(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    @Override
    public String suffixes() {
        TreeSet<String> known = new TreeSet<>();
        all.values().forEach(f -> known.addAll(f.suffixes()));
        known.remove("");
        return String.join(", ", known);
    }
}
