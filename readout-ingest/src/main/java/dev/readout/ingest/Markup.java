package dev.readout.ingest;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Text that may be marked up as HTML, as bodies and titles in feeds and data sets are. All of it is taken: such a body
 * has no page around it.
 */
public final class Markup {
    /** A tag of the body of a page, or a reference to a character: plain news has neither. */
    private static final Pattern MARKED = Pattern.compile(
            "</?(?:p|br|div|span|a|ul|ol|li|h[1-6]|b|i|u|em|strong|blockquote|img|figure|section|article|body|html|table)"
                    + "(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Markup() {}

    /** The plain text of words that may be HTML, paragraphs apart by an empty line; words without tags as they are. */
    public static String text(String words) {
        return MARKED.matcher(words).find() ? html(words) : words;
    }

    /** The plain text of words that are HTML, paragraphs apart by an empty line. */
    public static String html(String words) {
        Document page = Jsoup.parseBodyFragment(words);
        page.select("script, style, template, noscript, iframe").remove();
        Shown lines = new Shown();
        page.body().traverse(lines);
        return lines.text.toString().strip();
    }

    /** A title: one line, without tags and with characters for their references. */
    public static String title(String words) {
        boolean marked =
                MARKED.matcher(words).find() || REFERENCE.matcher(words).find();
        return oneLine(marked ? html(words) : words);
    }

    static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Writes down what a browser would show, paragraph by paragraph. */
    private static final class Shown implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    end("\n");
                } else if (element.isBlock()) {
                    end("\n\n");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end("\n\n");
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!Lines.blank(c)) {
                    text.append(c);
                } else if (!text.isEmpty() && !Lines.blank(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        /** A second line break makes a paragraph; more make no more. */
        private void end(String gap) {
            int last = text.length();
            while (last > 0 && text.charAt(last - 1) == ' ') {
                last--;
            }
            text.setLength(last);
            int has = 0;
            while (has < last && text.charAt(last - 1 - has) == '\n') {
                has++;
            }
            if (last > 0 && has < 2) {
                text.append(gap, 0, gap.length() == 1 ? 1 : 2 - has);
            }
        }
    }
}
