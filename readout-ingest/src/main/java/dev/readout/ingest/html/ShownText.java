package dev.readout.ingest.html;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a small element; a large one is not read to its end. */
final class ShownText implements NodeFilter {
    private static final int LONGEST = 250;
    private static final int NODES = 200;

    private final StringBuilder text = new StringBuilder();
    private int nodes;

    private final Predicate<Node> unseen;

    private ShownText(Predicate<Node> unseen) {
        this.unseen = unseen;
    }

    /** Empty where the element is large. */
    static Optional<String> of(Element element) {
        return of(element, node -> false);
    }

    /**
     * Empty where the element is large.
     *
     * @param unseen what does not count
     */
    static Optional<String> of(Element element, Predicate<Node> unseen) {
        ShownText shown = new ShownText(unseen);
        element.filter(shown);
        return shown.large()
                ? Optional.empty()
                : Optional.of(shown.text.toString().strip());
    }

    private boolean large() {
        return text.length() > LONGEST || nodes > NODES;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (unseen.test(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        nodes++;
        if (node instanceof TextNode words && !words.isBlank()) {
            text.append(words.text()).append(' ');
        }
        return large() ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
