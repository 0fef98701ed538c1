package org.thaw.care.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The template’s page as a tree, made ready for paper. */
final class PaperDocument {
    private PaperDocument() {}

    /** Reads what the template wrote; a character that XML does not know becomes a space. No entity is ever resolved. */
    static Document read(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(known(html))));
            raiseHeadings(document);
            style(document);
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // What the parser says may quote what a person wrote, so its words and its cause stay behind.
            throw new IllegalStateException("the paper of a sheet could not be read");
        }
    }

    /**
     * Writes every text so that the fonts can draw it.
     *
     * @return the letters that no font has
     */
    static List<String> draw(Document document, Letters letters) {
        SequencedSet<String> lacking = new LinkedHashSet<>();
        draw(document.getDocumentElement(), letters, lacking);
        return List.copyOf(lacking);
    }

    private static void draw(Node node, Letters letters, SequencedSet<String> lacking) {
        if (node instanceof Text text) {
            Letters.Drawn drawn = letters.draw(text.getData());
            text.setData(drawn.text());
            lacking.addAll(drawn.lacking());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            draw(child, letters, lacking);
        }
    }

    /** On a page the sheet stands below the page’s own heading; on paper its heading is the first. */
    private static void raiseHeadings(Document document) {
        rename(document, "h2", "h1");
        rename(document, "h3", "h2");
    }

    private static void rename(Document document, String from, String to) {
        NodeList found = document.getElementsByTagName(from);
        List<Node> all = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add(found.item(at));
        }
        all.forEach(node -> document.renameNode(node, "", to));
    }

    private static void style(Document document) {
        Element style = document.createElement("style");
        style.setTextContent(styles());
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    private static String styles() {
        try (InputStream file = Objects.requireNonNull(PaperDocument.class.getResourceAsStream("paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(String html) {
        StringBuilder known = new StringBuilder(html.length());
        html.codePoints().map(PaperDocument::known).forEach(known::appendCodePoint);
        return known.toString();
    }

    /** XML 1.0, production 2. */
    private static int known(int letter) {
        boolean isKnown = letter == '\n'
                || letter == '\t'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
        return isKnown ? letter : ' ';
    }
}
