package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a page: which stand beside the story, and how much telling text each has. Asked often, worked out once. */
final class Parts {
    /** A part whose names say that it is beside the story is not where it has more than this share of the page's text. */
    private static final double TOO_MUCH = 0.4;

    /** Elements that are never the story as a whole's margin, whatever names themes give them. */
    private static final Set<String> FRAME = Set.of("body", "html", "main", "article");

    private static final Set<String> BESIDE = Set.of(
            "nav", "aside", "footer", "figure", "figcaption", "form", "menu", "cite", "address", "details", "caption");

    private final Seen seen;
    /** Letters of telling text in each element, and of that what stands in no part beside the story. */
    private final Map<Element, Weight> letters = new HashMap<>();

    /** What holds a heading of the first rank, or is one. */
    private final Set<Element> headed = new HashSet<>();

    private final Map<Element, Boolean> beside = new HashMap<>();
    private final Map<Element, Boolean> within = new HashMap<>();

    /** Two counts of an element. */
    private static final class Weight {
        private int all;
        private int story;
    }

    Parts(Seen seen, Clutter clutter) {
        this.seen = seen;
        for (Element heading : seen.headings()) {
            for (Element e = heading; e != null && headed.add(e); ) {
                e = e.parent();
            }
        }
        List<Block> telling = seen.blocks().stream().filter(Block::tells).toList();
        for (Block block : telling) {
            for (Element e = block.element(); e != null; e = e.parent()) {
                letters.computeIfAbsent(e, k -> new Weight()).all += block.letters();
            }
        }
        for (Block block : telling) {
            if (!clutter.line(block.text()) && !standsBeside(block.element())) {
                for (Element e = block.element(); e != null; e = e.parent()) {
                    letters.computeIfAbsent(e, k -> new Weight()).story += block.letters();
                }
            }
        }
    }

    /** How many letters of telling text an element has outside parts beside the story. */
    int letters(Element element) {
        Weight counted = letters.get(element);
        return counted == null ? 0 : counted.story;
    }

    private int all(Element element) {
        Weight counted = letters.get(element);
        return counted == null ? 0 : counted.all;
    }

    /** Whether an element is such a part itself. */
    boolean beside(Element element) {
        return beside.computeIfAbsent(element, this::judged);
    }

    private boolean judged(Element element) {
        String name = element.normalName();
        if (FRAME.contains(name)) {
            return false;
        }
        if (seen.called().never(element)) {
            return !headed.contains(element);
        }
        if (all(element) > TOO_MUCH * all(seen.body())) {
            return false;
        }
        return BESIDE.contains(name) || (seen.called().part(element) && !frames(element));
    }

    /** What holds a quotation only frames it, whatever its name. */
    private static boolean frames(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && child.nameIs("blockquote")) {
                return true;
            }
        }
        return false;
    }

    private boolean standsBeside(Element element) {
        return standsBeside(element, seen.body(), within);
    }

    /** Whether an element or one around it, up to the given one, is such a part; what came out is kept in the map. */
    boolean standsBeside(Element element, Element upTo, Map<Element, Boolean> known) {
        List<Element> way = new ArrayList<>();
        boolean found = false;
        for (Element e = element; e != null && !e.equals(upTo); e = e.parent()) {
            Boolean before = known.get(e);
            if (before != null) {
                found = before;
                break;
            }
            way.add(e);
            if (beside(e)) {
                found = true;
                break;
            }
        }
        for (Element e : way) {
            known.put(e, found);
        }
        return found;
    }

    /** Whether an element is in another, or the same. */
    static boolean inside(Element element, Element other) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
