package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story on a page: the part that most of the telling text stands in, without what the page's names or the
 * lines themselves mark as something else. It goes by tags, names and lengths alone and knows no outlet.
 */
final class MainText {
    /** The story is searched in a part's heaviest child while that has this share of the part's text. */
    private static final double HEAVIEST = 0.75;
    /** A part that the page calls the story is taken where it has this share of the text around it. */
    private static final double CALLED = 0.6;
    /** Where several are called so, the heaviest is taken if it has this share of all. */
    private static final double OUTWEIGHS = 0.8;
    /** One of several stories on a page has so many letters. */
    private static final int STORY = 600;
    /** A line with a greater share of its letters in links leads elsewhere. */
    private static final double LINKS = 0.8;
    /** What closes a story does so behind this share of it. */
    private static final double CLOSES = 0.5;

    private final Clutter clutter;
    private final Called called;
    private final Parts parts;

    private MainText(Clutter clutter, Called called, Parts parts) {
        this.clutter = clutter;
        this.called = called;
        this.parts = parts;
    }

    /** The paragraphs and headings of the story, in order; empty where nothing tells anything. */
    static List<Block> of(Seen seen, Clutter clutter) {
        Parts parts = new Parts(seen, clutter);
        if (parts.letters(seen.body()) == 0) {
            return List.of();
        }
        MainText text = new MainText(clutter, seen.called(), parts);
        return text.cleaned(text.story(text.heaviest(seen.body())), seen.blocks());
    }

    private Element heaviest(Element from) {
        Element at = from;
        while (true) {
            Element best = null;
            for (int i = 0; i < at.childNodeSize(); i++) {
                if (at.childNode(i) instanceof Element child
                        && (best == null || parts.letters(child) > parts.letters(best))) {
                    best = child;
                }
            }
            if (best == null || parts.letters(best) < HEAVIEST * parts.letters(at) || best.nameIs("p")) {
                return at;
            }
            at = best;
        }
    }

    /** Within a part: what the page calls the story. */
    private Element story(Element within) {
        Element story = calledStory(within, within);
        if (!story.equals(within)) {
            return story;
        }
        Element one = ofSeveral(within);
        return one == null ? within : one;
    }

    /** The last of the elements called so, each of which has enough of the one before. */
    private Element calledStory(Element from, Element before) {
        // what is in an element has no more letters
        if (parts.letters(from) < CALLED * parts.letters(before)) {
            return before;
        }
        Element last = called.story(from) ? from : before;
        for (int i = 0; i < from.childNodeSize(); i++) {
            if (from.childNode(i) instanceof Element child) {
                last = calledStory(child, last);
            }
        }
        return last;
    }

    /** The elements with so many letters of telling text, in the order of the page. */
    private void having(int letters, Element from, List<Element> to) {
        if (parts.letters(from) >= letters) {
            to.add(from);
            for (int i = 0; i < from.childNodeSize(); i++) {
                if (from.childNode(i) instanceof Element child) {
                    having(letters, child, to);
                }
            }
        }
    }

    /** The page has several stories, as an endless one has: the one that outweighs the rest, else the first. */
    private @Nullable Element ofSeveral(Element within) {
        List<Element> telling = new ArrayList<>();
        having(1, within, telling);
        List<Element> stories = new ArrayList<>();
        Element inside = null;
        for (Element e : telling) {
            boolean nested = inside != null && Parts.inside(e, inside);
            if (!e.equals(within) && !nested && storyLike(e)) {
                inside = e;
                if (!parts.beside(e)) {
                    stories.add(e);
                }
            }
        }
        int total = stories.stream().mapToInt(parts::letters).sum();
        for (Element e : stories) {
            if (parts.letters(e) >= STORY && parts.letters(e) >= OUTWEIGHS * total) {
                return e;
            }
        }
        for (Element e : telling) {
            if (e.nameIs("article") && !e.equals(within) && parts.letters(e) >= STORY && !parts.beside(e)) {
                return e;
            }
        }
        return null;
    }

    private boolean storyLike(Element element) {
        return element.nameIs("article") || called.story(element);
    }

    private List<Block> cleaned(Element story, List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Map<Element, Boolean> known = new HashMap<>();
        int told = 0;
        for (Block block : blocks) {
            if (Parts.inside(block.element(), story)) {
                if (told > CLOSES * parts.letters(story) && clutter.closing(block.text())) {
                    break;
                }
                if (keep(block) && !parts.standsBeside(block.element(), story, known)) {
                    kept.add(block);
                    told += block.tells() ? block.letters() : 0;
                }
            }
        }
        return kept;
    }

    private boolean keep(Block block) {
        return block.letters() > 0
                && block.linkShare() < LINKS
                && !block.element().nameIs("h1")
                && !clutter.line(block.text());
    }
}
