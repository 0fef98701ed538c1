package org.thaw.care.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Text for people to read, as XHTML. Words of a person are text in it, whatever they hold. */
final class Narratives {
    private Narratives() {}

    /** A paragraph for each. */
    static Narrative of(String... paragraphs) {
        XhtmlNode div = div();
        Stream.of(paragraphs).forEach(paragraph -> div.addTag("p").addText(shown(paragraph)));
        return narrative(div);
    }

    /** A paragraph for each line that is not empty. */
    static Narrative ofLines(String words) {
        return of(words.lines()
                .map(Narratives::shown)
                .filter(line -> !line.isBlank())
                .toArray(String[]::new));
    }

    /** A list under a sentence. */
    static Narrative of(String sentence, List<String> points) {
        XhtmlNode div = div();
        div.addTag("p").addText(shown(sentence));
        XhtmlNode list = div.addTag("ul");
        points.forEach(point -> list.addTag("li").addText(shown(point)));
        return narrative(div);
    }

    private static XhtmlNode div() {
        return new XhtmlNode(NodeType.Element, "div").setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    }

    private static Narrative narrative(XhtmlNode div) {
        Narrative narrative = new Narrative();
        narrative.setStatus(NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }

    /** Without the signs that no XML may hold. */
    static String shown(String words) {
        return words.codePoints()
                .filter(Narratives::isOfXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfXml(int sign) {
        boolean isControl = sign < ' ' || sign == 0x7F;
        boolean isHalf = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean isNoSign = sign == 0xFFFE || sign == 0xFFFF;
        return sign == '\t' || sign == '\n' || !(isControl || isHalf || isNoSign);
    }
}
