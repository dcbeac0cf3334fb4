package dev.readout.export.feed;

import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements; characters that XML cannot carry are replaced, whatever a report brought. */
final class Elements {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String READOUT = "urn:readout:terms:";

    private final XMLStreamWriter xml;

    Elements(Writer out) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("readout", READOUT);
        newLine();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
        xml.writeEndDocument();
        xml.flush();
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        newLine();
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    /** An element of Atom with text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        content(text, attributes);
    }

    /** An element of our own with text. */
    void own(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement("readout", name, READOUT);
        content(text, attributes);
    }

    /** An element of Atom without text. */
    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), safe(attribute.getValue()));
        }
        newLine();
    }

    private void content(String text, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], safe(attributes[i + 1]));
        }
        xml.writeCharacters(safe(text));
        close();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Only characters of XML 1.0 (its production 2). */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
