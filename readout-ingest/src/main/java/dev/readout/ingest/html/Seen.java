package dev.readout.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a reader sees of a page.
 *
 * @param body its body
 * @param blocks the runs of text in it
 * @param headings the headings of the first rank in it
 * @param dates the elements in it that may give a date
 * @param called what the names of its parts mean
 */
record Seen(Element body, List<Block> blocks, List<Element> headings, List<Element> dates, Called called) {
    static Seen of(Page page, Clutter clutter, PageNames names) {
        return of(page.document().body(), new Called(clutter, names));
    }

    static Seen of(Element body, Called called) {
        if (new Unseen(called).is(body)) {
            return new Seen(body, List.of(), List.of(), List.of(), called);
        }
        Blocks blocks = Blocks.of(body, called);
        return new Seen(body, blocks.all(), blocks.headings(), blocks.dates(), called);
    }
}
