package dev.readout.ingest.feed;

import dev.readout.ingest.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one item, from its start to its end. */
final class ItemReader {
    /** Fields that may hold elements of HTML themselves; these are written down again for the reader of HTML. */
    private static final Set<String> MARKED =
            Set.of("content", "summary", "title", "description", "content:encoded", "body", "subtitle");

    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private final long longest;
    private final Item item = new Item();
    private final Deque<String> names = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private long length;

    /** @param longest the most characters of an item */
    ItemReader(XMLStreamReader xml, long longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /**
     * The item on whose start the XML stands; afterwards it stands on its end.
     *
     * @throws Refusal if the item is too long or too deep, or a document type turns up
     */
    Item read() throws XMLStreamException, Refusal {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        item.put("@lang", language == null ? "" : language);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (names.isEmpty()) {
                        return item;
                    }
                    end();
                }
                case XMLStreamConstants.DTD -> throw SafeXml.doctype();
                default -> {
                    // comments, processing instructions
                }
            }
        }
    }

    private void start() throws Refusal {
        if (names.size() >= DEEPEST) {
            throw Refusal.tooLarge(longest);
        }
        if (marked()) {
            words("<" + xml.getLocalName() + ">");
            names.push(names.element());
            texts.push(texts.element());
            return;
        }
        String name = Namespace.name(xml);
        names.push(names.isEmpty() ? name : names.element() + "/" + name.substring(name.indexOf(':') + 1));
        texts.push(new StringBuilder());
        if (name.equals("link")) {
            link();
        } else if (name.equals("category")) {
            given("category@label", "label");
            given("category@term", "term");
        }
        if (name.equals("guid") && !"false".equals(xml.getAttributeValue(null, "isPermaLink"))) {
            names.pop();
            names.push("permalink");
        }
    }

    private boolean marked() {
        String here = names.peek();
        return here != null && MARKED.contains(here);
    }

    private void link() {
        String href = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        if (href != null && (relation == null || relation.equals("alternate"))) {
            item.put("link@href", href);
        }
    }

    private void given(String name, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        item.put(name, value == null ? "" : value);
    }

    private void words(@Nullable String text) throws Refusal {
        StringBuilder here = texts.peek();
        if (text != null && here != null) {
            length += text.length();
            if (length > longest) {
                throw Refusal.tooLarge(longest);
            }
            // inside elements of HTML a sign of its own would be taken for one of them
            here.append(
                    nested() && !text.startsWith("<")
                            ? text.replace("&", "&amp;").replace("<", "&lt;")
                            : text);
        }
    }

    private boolean nested() {
        return texts.size() > 1 && names.stream().limit(2).distinct().count() == 1;
    }

    private void end() throws Refusal {
        String name = names.pop();
        StringBuilder text = texts.pop();
        if (!texts.isEmpty() && texts.element() == text) {
            words("</" + xml.getLocalName() + ">");
        } else {
            item.put(name, text.toString());
        }
    }
}
