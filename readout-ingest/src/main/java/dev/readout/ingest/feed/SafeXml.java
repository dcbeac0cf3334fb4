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
        // the parser's own readers of bytes print what they do not like
        return factory.createXMLStreamReader(
                new InputStreamReader(all, charset(head).newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    private static boolean marked(byte[] head) {
        return head.length >= MARK && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
    }

    /** How the bytes are to be read: UTF-16 is known by its mark or by where its zeros stand, others by the declaration. */
    private static Charset charset(byte[] head) throws XMLStreamException {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00FE\u00FF") || latin.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        if (latin.startsWith("\0<") || latin.startsWith("<\0")) {
            return latin.charAt(0) == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(latin);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new XMLStreamException("nobody knows its encoding '" + declared.group(1) + "'", unknown);
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
