package org.thaw.care.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.sheet.DoctorSheet;

/** Puts sheets on paper for tests, and reads them back. */
public final class OnPaper {
    static final Papers PAPERS = new Papers(
            TemplateEngine.createPrecompiled(null, ContentType.Html, OnPaper.class.getClassLoader(), "org.thaw"));

    private OnPaper() {}

    static Made made(DoctorSheet sheet) {
        return (Made) PAPERS.of(sheet);
    }

    static String text(DoctorSheet sheet) throws IOException {
        return text(made(sheet));
    }

    static String text(Made made) throws IOException {
        return text(made.file(), "");
    }

    /** The text of a PDF, in the order in which it stands in the file. */
    public static String text(byte[] file, String password) throws IOException {
        try (PDDocument pdf = Open.of(file, password)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] file) throws IOException {
        try (PDDocument pdf = Open.of(file, "")) {
            return pdf.getNumberOfPages();
        }
    }

    static String metadata(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
