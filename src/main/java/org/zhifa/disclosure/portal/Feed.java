package org.zhifa.disclosure.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.portal.Publications.Change;

/** What changed last, as an Atom feed (RFC 4287); what was taken down, as its deletion (RFC 6721). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DELETED = "http://purl.org/atompub/tombstones/1.0";

    private final PortalPages pages;
    private final Wording words;

    Feed(PortalPages pages) {
        this.pages = pages;
        this.words = pages.chinese();
    }

    byte[] of(String path, String title, List<Change> changes) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", DELETED);
            xml.writeAttribute("xml:lang", "zh-CN");
            text(xml, "id", pages.absolute(path));
            text(xml, "title", title);
            text(xml, "updated", updated(changes).toString());
            link(xml, "self", "application/atom+xml", pages.absolute(path));
            link(xml, "alternate", "text/html", pages.absolute("/"));
            author(xml, words.say("portal.name"));
            for (var change : changes) {
                if (change.isShown()) {
                    entry(xml, change);
                } else {
                    deletion(xml, change);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant updated(List<Change> changes) {
        return changes.isEmpty() ? Instant.EPOCH : changes.getFirst().changedAt();
    }

    private void entry(XMLStreamWriter xml, Change change) throws XMLStreamException {
        var address = pages.absolute("/records/" + change.permalink());
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + change.id());
        text(xml, "title", change.title());
        text(xml, "published", change.publishedAt().toString());
        text(xml, "updated", change.changedAt().toString());
        author(xml, change.bodyName());
        link(xml, "alternate", "text/html", address);
        link(xml, "alternate", "application/json", address + ".json");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", change.act().name());
        xml.writeAttribute("label", words.label(change.act()));
        text(xml, "summary", change.outcome() + " " + change.docNo());
        xml.writeEndElement();
    }

    private void deletion(XMLStreamWriter xml, Change change) throws XMLStreamException {
        var withdrawal = change.withdrawal();
        xml.writeStartElement("at", "deleted-entry", DELETED);
        xml.writeAttribute("ref", "urn:uuid:" + change.id());
        xml.writeAttribute("when", change.changedAt().toString());
        xml.writeStartElement("at", "comment", DELETED);
        xml.writeCharacters(
                change.docNo() + " " + (withdrawal == null ? words.say("portal.gone.expired") : withdrawal.reason()));
        xml.writeEndElement();
        link(xml, "alternate", "text/html", pages.absolute("/records/" + change.permalink()));
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void text(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text == null ? "" : text);
        xml.writeEndElement();
    }
}
