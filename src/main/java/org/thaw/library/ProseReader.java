package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown into {@link Prose}, checks its claims, and draws each citation as a small numbered reference. */
final class ProseReader {
    private static final Parser MARKDOWN =
            Parser.builder().linkProcessor(new CitationReader()).build();

    private final Map<String, Source> sources;
    private final ProseCheck check;

    ProseReader(Map<String, Source> sources, ProseCheck check) {
        this.sources = sources;
        this.check = check;
    }

    /** A page, or a part of one that shares its numbers with other parts. */
    Prose read(String where, String markdown, Citations citations) {
        Node document = MARKDOWN.parse(markdown);
        check.check(where, document);
        HtmlRenderer renderer = renderer(citations);
        Node part = new Document();
        String opening = "";
        String heading = "";
        List<Prose.Section> sections = new ArrayList<>();
        for (Node node = document.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            if (node instanceof Heading) {
                String html = renderer.render(part);
                opening = heading.isEmpty() ? html : opening;
                addSection(sections, heading, html);
                heading = text(node);
                part = new Document();
            } else {
                part.appendChild(node);
            }
        }
        String last = renderer.render(part);
        opening = heading.isEmpty() ? last : opening;
        addSection(sections, heading, last);
        return new Prose(opening, sections, citations.sources());
    }

    /** A single paragraph, without the tags of a paragraph. */
    String inline(String where, String markdown, Citations citations) {
        Node document = MARKDOWN.parse(markdown);
        check.check(where, document);
        return renderer(citations)
                .render(document)
                .strip()
                .replaceFirst("^<p>", "")
                .replaceFirst("</p>$", "");
    }

    Citations citations() {
        return new Citations(sources);
    }

    private static void addSection(List<Prose.Section> sections, String heading, String html) {
        if (!heading.isEmpty()) {
            String anchor = heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            sections.add(new Prose.Section(heading, anchor, html));
        }
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text words ? words.getLiteral() : text(child));
        }
        return text.toString();
    }

    private static HtmlRenderer renderer(Citations citations) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new CitationRenderer(context, citations))
                .build();
    }

    private record CitationRenderer(HtmlNodeRendererContext context, Citations citations) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Citation.class);
        }

        @Override
        public void render(Node node) {
            int number = citations.number(((Citation) node).source());
            var html = context.getWriter();
            html.tag("sup");
            html.tag("a", Map.of("href", "#s" + number, "aria-label", "Source " + number));
            html.text(Integer.toString(number));
            html.tag("/a");
            html.tag("/sup");
        }
    }
}
