package assay.report.xml;

import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document being written. Characters that XML cannot hold, or that act on a terminal, are spelled out. */
public final class XmlOutput {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private XmlOutput(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Writes what is in an element. */
    public interface Body {
        void write(XmlOutput xml) throws XMLStreamException;
    }

    /** Writes an XML document and a line break; the writer stays open. */
    public static void write(Writer to, Body body) throws IOException {
        document(to, writer -> writer.writeStartDocument("UTF-8", "1.0"), body);
    }

    /** Writes a page of HTML and a line break; the writer stays open. */
    public static void writePage(Writer to, Body body) throws IOException {
        document(to, writer -> writer.writeDTD("<!DOCTYPE html>"), body);
    }

    private interface Beginning {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static void document(Writer to, Beginning beginning, Body body) throws IOException {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(to);
            beginning.write(writer);
            body.write(new XmlOutput(writer));
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
        }
    }

    /** An element on a line of its own. */
    public void element(String name, Body body) throws XMLStreamException {
        writer.writeCharacters("\n");
        inline(name, body);
    }

    /** An element in the midst of a text. */
    public void inline(String name, Body body) throws XMLStreamException {
        writer.writeStartElement(name);
        body.write(this);
        writer.writeEndElement();
    }

    /** An element that holds nothing but this text. */
    public void element(String name, String text) throws XMLStreamException {
        element(name, xml -> xml.text(text));
    }

    /** An element that cannot hold anything, as HTML has some. */
    public void empty(String name, Body attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(name);
        attributes.write(this);
    }

    public void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, VisibleText.of(value));
    }

    /** Text that keeps its line breaks. */
    public void text(String text) throws XMLStreamException {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            writer.writeCharacters(first ? "" : "\n");
            writer.writeCharacters(VisibleText.of(line));
            first = false;
        }
    }
}
