package dev.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What has no name that tells its format: standard input, and files with an ending of their own. The first bytes tell. */
final class Content implements Choice.Packed {
    private static final int HEAD = 512;
    /** Where a tar file's first entry has its mark. */
    private static final int TAR_MARK = 257;

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern FEED = Pattern.compile(
            "(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*(?:<\\?.*?\\?>\\s*)*"
                    + "<(?:!doctype (?!html)|[\\w-]+:)?(?:rss|feed|rdf|opml|urlset|sitemapindex)\\b.*",
            Pattern.DOTALL);
    private static final Pattern RECORD = Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*\\{).*", Pattern.DOTALL);

    private final Map<String, Format> formats;

    /** @param formats by the names that a user calls them by */
    Content(Map<String, Format> formats) {
        this.formats = formats;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of();
    }

    @Override
    public long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        byte[] head = bytes.readNBytes(HEAD);
        format(head).read(source, whole(head, bytes), defaults, to);
    }

    @Override
    public void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        byte[] head = bytes.readNBytes(HEAD);
        Format format = format(head);
        if (format instanceof Choice.Packed packed) {
            packed.unpack(source, whole(head, bytes), defaults, to, budget);
        } else {
            format.read(source, whole(head, bytes), defaults, to);
        }
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private Format format(byte[] head) {
        Format format = formats.get(name(head));
        if (format == null) {
            throw new IllegalStateException("no format " + name(head));
        }
        return format;
    }

    /** The name of the format whose documents begin so; text where no other does. */
    static String name(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u001F\u008B")) {
            return "gzip";
        }
        if (latin.startsWith("(\u00B5/\u00FD")) {
            return "zstd";
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return "zip";
        }
        if (latin.startsWith("ustar", TAR_MARK)) {
            return "tar";
        }
        if (latin.startsWith("WARC/")) {
            return "warc";
        }
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (RECORD.matcher(text).matches()) {
            return "jsonl";
        }
        if (FEED.matcher(text).matches()) {
            return "feed";
        }
        return PAGE.matcher(text).matches() ? "html" : "text";
    }
}
