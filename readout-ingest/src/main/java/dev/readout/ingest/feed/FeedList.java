package dev.readout.ingest.feed;

import dev.readout.ingest.Address;
import dev.readout.ingest.Names;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads lists of feeds (OPML 1.0 to 2.0), as feed readers export them. */
public final class FeedList {
    private static final int MOST = 100_000;

    private FeedList() {}

    /**
     * One feed of a list. What is expected of it stands in attributes of our own, which other programs leave alone.
     *
     * @param address of the feed
     * @param title what the list calls it; empty where it does not
     * @param silentAfter the value of {@code silentAfter}; absent where there is none
     * @param atMost the value of {@code atMost}; absent where there is none
     */
    public record Entry(
            String address,
            String title,
            @Nullable String silentAfter,
            @Nullable String atMost) {}

    /**
     * The feeds of a list, each address once, in order.
     *
     * @param bytes closed by the caller
     * @throws Refusal if it is no list, names no feed, or more than 100,000
     */
    public static List<Entry> read(InputStream bytes) throws IOException, Refusal {
        List<Entry> entries = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        try {
            XMLStreamReader xml = SafeXml.open(bytes);
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw SafeXml.doctype();
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (root && !xml.getLocalName().equals("opml")) {
                    throw new Refusal(
                            Reason.NO_FEED,
                            "XML whose first element is '" + Names.printable(xml.getLocalName()) + "', no list (OPML)");
                }
                root = false;
                String address = xml.getAttributeValue(null, "xmlUrl");
                if (xml.getLocalName().equals("outline") && address != null && addresses.add(address.strip())) {
                    entries.add(entry(xml, address.strip()));
                }
                if (entries.size() > MOST) {
                    throw new Refusal(Reason.TOO_LARGE, "more than " + MOST + " feeds");
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw SafeXml.broken(broken, entries.size());
        }
        if (entries.isEmpty()) {
            throw new Refusal(Reason.EMPTY, "it names no feed");
        }
        return List.copyOf(entries);
    }

    private static Entry entry(XMLStreamReader xml, String address) throws Refusal {
        if (Address.of(address).isEmpty()) {
            throw new Refusal(Reason.BAD_ADDRESS, "no address on the web: '" + Names.printable(address) + "'");
        }
        String title = xml.getAttributeValue(null, "title");
        title = title == null ? xml.getAttributeValue(null, "text") : title;
        return new Entry(
                address,
                title == null ? "" : Names.printable(title.strip()),
                xml.getAttributeValue(null, "silentAfter"),
                xml.getAttributeValue(null, "atMost"));
    }
}
