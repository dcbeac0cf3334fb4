package dev.readout.analysis.structure;

import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a report into headline, paragraphs and what does not belong to it. Nothing is deleted: blocks get a kind. */
public final class Structure {
    private final Map<Character, List<Marker>> byInitial = new HashMap<>();
    private final int longest;

    private record Marker(String phrase, boolean rest, boolean whole) {}

    private Structure(String language) {
        int chars = 0;
        for (Table.Row row : Table.read(language + "/boilerplate.tsv", "phrase", "match", "scope")
                .rows()) {
            String phrase = row.get("phrase").toLowerCase(Locale.ROOT);
            Marker marker = new Marker(
                    phrase, row.get("scope").equals("rest"), row.get("match").equals("line"));
            byInitial
                    .computeIfAbsent(phrase.charAt(0), initial -> new ArrayList<>())
                    .add(marker);
            chars = Math.max(chars, phrase.length());
        }
        longest = chars;
    }

    public static Structure of(String language) {
        return new Structure(language);
    }

    public List<Block> blocks(Report report) {
        List<Block> blocks = new ArrayList<>();
        if (report.headline() != null && report.headline().length() > 0) {
            blocks.add(new Block(Block.Kind.HEADLINE, report.headline(), List.of()));
        }
        String text = report.text();
        Insets insets = new Insets(text);
        Set<String> seen = new HashSet<>();
        boolean over = false;
        boolean begun = false;
        for (Span line : paragraphs(text, report.body())) {
            String words = text.substring(line.start(), line.end());
            Marker marker = marker(words);
            // 'Related Topics' over the lead: links stand there too
            over |= marker != null && marker.rest && begun;
            boolean long_ = words.length() > 80;
            begun |= long_;
            Block.Kind kind = over || marker != null || shouted(words)
                    ? Block.Kind.BOILERPLATE
                    : long_ && !seen.add(words) ? Block.Kind.REPEATED : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, line, insets.in(line)));
        }
        return blocks;
    }

    /** 'WATCH LEE ON HIS TALKS WITH CHAN': a line in capitals within a text leads to another page. */
    private static boolean shouted(String line) {
        return line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(c -> c == ' ').count() >= 3
                && line.chars().filter(Character::isUpperCase).count() > line.length() / 2;
    }

    /** 'The envoy, Guinea's', or any word, at a line's end before a small letter: the next line goes on with it. */
    private static boolean open(String text, int end, int next) {
        boolean owner = text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2);
        return owner || Character.isLowerCase(text.charAt(next)) && Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private @Nullable Marker marker(String line) {
        String lower = line.substring(0, Math.min(line.length(), longest + 1)).toLowerCase(Locale.ROOT);
        for (Marker marker : byInitial.getOrDefault(lower.charAt(0), List.of())) {
            if (marker.whole ? lower.equals(marker.phrase) : lower.startsWith(marker.phrase)) {
                return marker;
            }
        }
        return null;
    }

    /** Lines; a line that stops in mid-sentence goes on in the next where that begins in lower case, or is broken by width. */
    private static List<Span> paragraphs(String text, Span body) {
        List<Span> lines = new ArrayList<>();
        Wrapping wrapping = Wrapping.of(text, body);
        int i = body.start();
        while (i < body.end()) {
            int end = text.indexOf('\n', i);
            end = end < 0 || end > body.end() ? body.end() : end;
            int from = i;
            int to = end;
            while (from < to && text.charAt(from) <= ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) <= ' ') {
                to--;
            }
            if (from < to) {
                Span before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (before != null
                        && (wrapping.joins(before.end()) || open(text, before.end(), from))
                        && text.substring(before.end(), from)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()
                                == 1) {
                    lines.set(lines.size() - 1, new Span(before.start(), to));
                } else {
                    lines.add(new Span(from, to));
                }
            }
            i = end + 1;
        }
        return lines;
    }
}
