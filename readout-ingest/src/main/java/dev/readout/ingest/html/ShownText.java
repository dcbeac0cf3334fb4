package dev.readout.ingest.html;

import java.util.Optional;
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

    private ShownText() {}

    /** Empty where the element is large. */
    static Optional<String> of(Element element) {
        ShownText shown = new ShownText();
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
        nodes++;
        if (node instanceof TextNode words && !words.isBlank()) {
            text.append(words.text()).append(' ');
        }
        return large() ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
