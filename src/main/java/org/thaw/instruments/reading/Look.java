package org.thaw.instruments.reading;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Said;

/**
 * Lets the look of a text through where it is harmless: bold, italic and lines. Everything else goes, above all script,
 * styles, links and pictures, which could act or fetch something (docs/questionnaires.md).
 */
final class Look {
    private static final Cleaner CLEANER =
            new Cleaner(Safelist.none().addTags("b", "strong", "i", "em", "u", "sub", "sup", "br"));
    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6";

    private static final String ACTING =
            "script, style, img, a, iframe, object, embed, form, input, button, svg, video, audio, link, [^on], [style]";

    private Look() {}

    static Said of(Fields element, String name) {
        String plain = element.text(name).orElse("");
        Optional<String> written =
                Extensions.beside(element, name, "rendering-xhtml").flatMap(extension -> extension.text("valueString"));
        if (written.filter(Look::acts).isPresent()) {
            element.faults()
                    .accept(
                            Fault.leftOut(
                                    element.where(),
                                    "Its look holds what could act or fetch something; only the words and their weight are kept."));
        }
        Optional<String> html = written.map(Look::harmless).filter(cleaned -> !cleaned.isBlank());
        return plain.isBlank() && html.isPresent()
                ? new Said(Jsoup.parse(html.get()).text(), html)
                : new Said(plain, html);
    }

    /** Whether there is more in it than a look: script, a picture, a link, a style, something to press. */
    private static boolean acts(String written) {
        Document document = Jsoup.parseBodyFragment(written);
        return !document.select(ACTING).isEmpty();
    }

    static String harmless(String written) {
        Document document = Jsoup.parseBodyFragment(written);
        document.select(BLOCKS).append("<br>");
        Document clean = CLEANER.clean(document);
        clean.outputSettings().prettyPrint(false);
        String html = clean.body().html();
        while (html.endsWith("<br>")) {
            html = html.substring(0, html.length() - "<br>".length());
        }
        return html.strip();
    }
}
