package dev.readout.ingest.html;

import dev.readout.ingest.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into its runs of text, in one pass over the tree. */
final class Blocks {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int linked;
    private int links;
    private int breaks;
    private Element here;

    private final Called called;
    private final Unseen unseen;
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> dates = new ArrayList<>();

    private Blocks(Element root, Called called, Unseen unseen) {
        this.here = root;
        this.called = called;
        this.unseen = unseen;
    }

    /** The runs of text below an element that is seen itself. */
    static Blocks of(Element root, Called called) {
        Blocks blocks = new Blocks(root, called, new Unseen(called));
        blocks.walk(root);
        blocks.flush();
        return blocks;
    }

    /** The runs, in the order of the page. */
    List<Block> all() {
        return blocks;
    }

    /** Headings of the first rank that are seen. */
    List<Element> headings() {
        return headings;
    }

    /** Elements that may give a date, by their tag, an attribute or a name. */
    List<Element> dates() {
        return dates;
    }

    private void walk(Element element) {
        String name = element.normalName();
        if (name.equals("time") || (element.attributesSize() > 0 && dated(name, Given.of(element)))) {
            dates.add(element);
        }
        if (name.equals("h1")) {
            headings.add(element);
        }
        boolean breaks = element.isBlock() || cell(name);
        boolean line = name.equals("br");
        boolean link = !breaks && name.equals("a");
        if (line) {
            lineBreak();
        } else if (breaks) {
            flush();
            here = element;
        } else if (link) {
            links++;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode words) {
                append(words.getWholeText());
            } else if (child instanceof Element inner && !unseen.is(inner)) {
                walk(inner);
            }
        }
        if (breaks) {
            flush();
            Element parent = element.parent();
            here = parent == null ? element : parent;
        } else if (link) {
            links--;
        }
    }

    private boolean dated(String name, Attributes given) {
        return !Given.linkAlone(given)
                        && (called.dated(given)
                                || given.hasKey("itemprop")
                                || given.hasKey("property")
                                || given.hasKey("pubdate"))
                || name.equals("abbr");
    }

    private static boolean cell(String name) {
        return switch (name) {
            case "td", "th", "dt", "dd", "li", "figcaption", "figure", "main", "article", "section" -> true;
            default -> false;
        };
    }

    /** White space becomes one space; what stands between goes over in pieces, as few as may be. */
    private void append(String words) {
        int from = 0;
        int more = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c > ' ' && c < 0x80) {
                more += Block.plain(c);
                continue;
            }
            boolean blank = c < 0x80 ? Character.isWhitespace(c) : Lines.blank(c);
            if (c == ' ' && at > from && words.charAt(at - 1) != ' ') {
                continue;
            }
            if (blank || c == SOFT_HYPHEN) {
                run(words, from, at);
                from = at + 1;
                if (blank && !text.isEmpty() && !endsBlank()) {
                    text.append(' ');
                }
            } else if (c >= 0x80) {
                int sign = words.codePointAt(at);
                more += Block.weight(sign);
                at += Character.charCount(sign) - 1;
            }
        }
        run(words, from, words.length());
        letters += more;
        linked += links > 0 ? more : 0;
    }

    private void run(String words, int from, int to) {
        if (to > from) {
            text.append(words, from, to);
            breaks = 0;
        }
    }

    private boolean endsBlank() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** One break is a new line, two are a new paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else if (text.length() > 0) {
            if (endsBlank()) {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
    }

    private void flush() {
        String words = text.isEmpty() ? "" : text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(here, words, letters, linked));
        }
        text.setLength(0);
        letters = 0;
        linked = 0;
        breaks = 0;
    }
}
