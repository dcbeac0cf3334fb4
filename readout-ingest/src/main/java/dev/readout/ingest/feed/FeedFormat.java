package dev.readout.ingest.feed;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Listed;
import dev.readout.ingest.Names;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.model.Appearance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and news sitemaps: each item is a report, named {@code feed.xml#3}. Lists of feeds
 * (OPML) and of sitemaps name what could be read; nothing is fetched. One item is in memory at a time, cut at the limit
 * of a document.
 */
public final class FeedFormat implements Format {
    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed", "opml", "urlset", "sitemapindex");
    private static final Set<String> ITEMS = Set.of("item", "entry", "url", "sitemap");

    private final Limits limits;

    public FeedFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".xml", ".rss", ".atom", ".rdf", ".opml");
    }

    @Override
    public long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        Listed listed = new Listed(to);
        Run run = new Run(source, defaults, listed);
        try {
            run.read(SafeXml.open(bytes));
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException stream
                    && !(stream instanceof CharacterCodingException)) {
                throw stream;
            }
            throw SafeXml.broken(broken, run.items);
        } catch (Parsing fault) {
            throw SafeXml.broken(fault.cause, run.items);
        }
        listed.end(source);
        if (run.items == 0 && run.named == 0) {
            throw new Refusal(Reason.EMPTY, "it has no items");
        }
    }

    /** What the parser throws besides its own exceptions. */
    private static final class Parsing extends Exception {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        Parsing(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** One document. */
    private final class Run {
        private final String source;
        private final Defaults defaults;
        private final Consumer<Outcome> to;
        private final Item channel = new Item();
        private boolean atom;
        private int items;
        private int named;

        Run(String source, Defaults defaults, Consumer<Outcome> to) {
            this.source = source;
            this.defaults = defaults;
            this.to = to;
        }

        void read(XMLStreamReader xml) throws XMLStreamException, Refusal, Parsing {
            boolean root = true;
            for (int event = next(xml); event != XMLStreamConstants.END_DOCUMENT; event = next(xml)) {
                if (event == XMLStreamConstants.DTD) {
                    throw SafeXml.doctype();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root && !ROOTS.contains(xml.getLocalName())) {
                        throw new Refusal(
                                Reason.NO_FEED,
                                "XML whose first element is '" + Names.printable(xml.getLocalName())
                                        + "', no feed, list of feeds or sitemap");
                    }
                    element(xml, root);
                    root = false;
                }
            }
        }

        private int next(XMLStreamReader xml) throws XMLStreamException, Parsing {
            try {
                return xml.next();
            } catch (RuntimeException fault) {
                throw new Parsing(fault);
            }
        }

        private void element(XMLStreamReader xml, boolean root) throws XMLStreamException, Refusal, Parsing {
            String name = Namespace.name(xml);
            if (root) {
                atom = name.equals("feed");
                language(xml);
            } else if (ITEMS.contains(name)) {
                items++;
                item(name, one(xml));
            } else if (name.equals("outline")) {
                outline(xml);
            } else if (atom && name.equals("author")) {
                String author = one(xml).first("name");
                channel.put(Item.FEED_AUTHOR, author == null ? "" : author);
            } else if ((name.equals("language") || name.equals("dc:language")) && items == 0) {
                channel.put("language", xml.getElementText());
            }
        }

        private void language(XMLStreamReader xml) {
            String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            channel.put("@lang", language == null ? "" : language);
        }

        private Item one(XMLStreamReader xml) throws XMLStreamException, Refusal, Parsing {
            try {
                return new ItemReader(xml, limits.maxBytes()).read();
            } catch (RuntimeException fault) {
                throw new Parsing(fault);
            }
        }

        private void item(String name, Item item) {
            String itemSource = source + "#" + items;
            if (name.equals("sitemap")) {
                skip(itemSource, "names a sitemap", item.first("loc"));
            } else if (name.equals("url") && item.first("news:news/title") == null) {
                skip(itemSource, "names a page without news of it", item.first("loc"));
            } else {
                try {
                    to.accept(new Outcome.Read(
                            item.story(channel).report(itemSource, defaults),
                            new Appearance(Appearance.Form.FEED, null, item.modified())));
                } catch (Refusal refusal) {
                    to.accept(refusal.of(itemSource));
                }
            }
        }

        private void outline(XMLStreamReader xml) {
            String feed = xml.getAttributeValue(null, "xmlUrl");
            if (feed != null) {
                named++;
                skip(source + "#" + named, "names a feed", feed);
            }
        }

        private void skip(String itemSource, String what, @Nullable String address) {
            to.accept(new Outcome.Skipped(
                    itemSource, what + ", which is not fetched: " + Names.printable(address == null ? "" : address)));
        }
    }
}
