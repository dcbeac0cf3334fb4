package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its runs of text, in one pass over the tree. */
final class Blocks implements NodeVisitor {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private Element here;

    private Blocks(Element root) {
        this.here = root;
    }

    /** The runs of text below an element, in the order of the page. */
    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.isBlock() || cell(element)) {
                flush();
                here = element;
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock() || cell(element)) {
                flush();
                Element parent = element.parent();
                here = parent == null ? element : parent;
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }
    }

    private static boolean cell(Element element) {
        return switch (element.normalName()) {
            case "td", "th", "dt", "dd", "li", "figcaption", "figure", "main", "article", "section" -> true;
            default -> false;
        };
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (text.length() > 0 && !endsBlank()) {
                    text.append(' ');
                }
            } else if (c != SOFT_HYPHEN) {
                text.append(c);
                breaks = 0;
            }
        }
        if (links > 0) {
            linked += Block.letters(text.substring(Math.min(before, text.length())));
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
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(here, words, Block.letters(words), linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
