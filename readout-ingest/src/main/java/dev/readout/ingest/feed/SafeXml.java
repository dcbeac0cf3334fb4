package dev.readout.ingest.feed;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from strangers, event by event. Nothing outside the bytes is ever fetched, no entity but the five of XML itself is
 * known, and a document type is refused: feeds need none, and attacks do.
 */
final class SafeXml {
    private static final int HEAD = 256;
    /** The bytes of UTF-8's byte order mark. */
    private static final int MARK = 3;

    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private SafeXml() {}

    /** @throws IOException if the bytes cannot be had */
    static XMLStreamReader open(InputStream bytes) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // without one, the parser prints what it does not like
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        byte[] read = bytes.readNBytes(HEAD);
        byte[] head = marked(read) ? Arrays.copyOfRange(read, MARK, read.length) : read;
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        Optional<Charset> charset = charset(head);
        // the parser's own reader of UTF-8 prints what it does not like
        return charset.isPresent()
                ? factory.createXMLStreamReader(new InputStreamReader(
                        all, charset.get().newDecoder().onMalformedInput(CodingErrorAction.REPORT)))
                : factory.createXMLStreamReader(all);
    }

    private static boolean marked(byte[] head) {
        return head.length >= MARK && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
    }

    /** How the bytes are to be read, as the declaration says; empty for UTF-16, which is known by its mark. */
    private static Optional<Charset> charset(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00FE\u00FF") || latin.startsWith("\u00FF\u00FE") || latin.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Matcher declared = ENCODING.matcher(latin);
        try {
            return Optional.of(declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static Refusal doctype() {
        return new Refusal(
                Reason.DOCTYPE, "it declares a document type, behind which entities can blow up or read other files");
    }

    static Refusal broken(Exception broken, int items) {
        String message = broken.getMessage() == null ? broken.toString() : broken.getMessage();
        String line =
                message.lines().filter(l -> !l.isBlank()).reduce("", (all, l) -> all.isEmpty() ? l : all + " " + l);
        return new Refusal(
                Reason.NOT_XML,
                "no XML after item " + items + ", what came before is kept: "
                        + line.replaceAll("\\p{Cntrl}", " ").substring(0, Math.min(line.length(), 200)));
    }
}
