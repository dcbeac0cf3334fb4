package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
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

    private final Element body;
    private final Clutter clutter;
    /** Letters of telling text in each element, and of that what stands in no part beside the story. */
    private final Map<Element, Integer> all = new HashMap<>();

    private final Map<Element, Integer> story = new HashMap<>();
    private final Map<Element, Boolean> beside = new HashMap<>();
    private final Map<Element, Boolean> within = new HashMap<>();

    Parts(Element body, List<Block> blocks, Clutter clutter) {
        this.body = body;
        this.clutter = clutter;
        List<Block> telling = blocks.stream().filter(Block::tells).toList();
        telling.forEach(b -> add(all, b));
        for (Block block : telling) {
            if (!clutter.line(block.text()) && !standsBeside(block.element(), body)) {
                add(story, block);
            }
        }
    }

    private static void add(Map<Element, Integer> letters, Block block) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            letters.merge(e, block.letters(), Integer::sum);
        }
    }

    /** How many letters of telling text an element has outside parts beside the story. */
    int letters(Element element) {
        return story.getOrDefault(element, 0);
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
        if (clutter.never(element)) {
            return element.selectFirst("h1") == null;
        }
        if (all.getOrDefault(element, 0) > TOO_MUCH * all.getOrDefault(body, 0)) {
            return false;
        }
        // what holds a quotation only frames it, whatever its name
        boolean frame = element.children().stream().anyMatch(c -> c.nameIs("blockquote"));
        return BESIDE.contains(name) || (!frame && clutter.part(element));
    }

    /** Whether an element or one around it, up to the given one, is such a part. */
    boolean standsBeside(Element element, Element upTo) {
        if (!upTo.equals(body)) {
            return walk(element, upTo, new HashMap<>());
        }
        return walk(element, upTo, within);
    }

    private boolean walk(Element element, Element upTo, Map<Element, Boolean> known) {
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
}
