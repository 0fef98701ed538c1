package org.thaw.care.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thaw.care.paper.Paper.Lacking;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.paper.Paper.Room;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.w3c.dom.Document;

/** Puts sheets on paper. What PDF takes is loaded at the first use, so that a start does not wait for it. */
@Component
public class Papers {
    private final TemplateEngine templates;

    Papers(TemplateEngine templates) {
        this.templates = templates;
    }

    /** The sheet as a PDF; with lines to write on where it stays on one page with them. */
    public Paper of(DoctorSheet sheet) {
        Paper first = of(sheet, Room.FOR_NOTES);
        return first instanceof Made made && (made.pages() > 1 || sheet.length() == Length.LONGER)
                ? of(sheet, Room.NONE)
                : first;
    }

    /** The same PDF, which only opens with the code. */
    public byte[] locked(Made paper, Code code) {
        return Locked.of(paper.file(), code);
    }

    private Paper of(DoctorSheet sheet, Room room) {
        StringOutput html = new StringOutput(16_384);
        templates.render("care/paper.jte", Map.of("page", new PaperPage(sheet, room)), html);
        Document document = PaperDocument.read(html.toString());
        List<String> lacking = PaperDocument.draw(document, Letters.ofFonts());
        if (!lacking.isEmpty()) {
            return new Lacking(lacking);
        }
        Pdf pdf = Pdf.of(document);
        return new Made(pdf.file(), pdf.pages(), room);
    }
}
