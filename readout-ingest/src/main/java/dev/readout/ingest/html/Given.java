package dev.readout.ingest.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** An element's attributes, with their names in small letters; asked for every element of every page. */
final class Given {
    private Given() {}

    /** The attributes of an element that has some, only to be looked at. */
    static Attributes of(Element element) {
        if (element.nameIs("body") || element.nameIs("html")) {
            // what a second such tag adds to the first keeps its capitals
            Attributes small = element.attributes().clone();
            small.normalize();
            return small;
        }
        return element.attributes();
    }

    /** Whether nothing is given but where a link leads, as of most elements that have attributes. */
    static boolean linkAlone(Attributes given) {
        return given.hasKey("href") && given.size() == 1;
    }
}
