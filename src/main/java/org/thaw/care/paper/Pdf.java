package org.thaw.care.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A PDF in memory, tagged as PDF/UA-1 asks, and its number of pages. */
final class Pdf {
    private static final float VERSION = 1.7f;

    static {
        // What a renderer says of a document may quote it.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] file;
    private final int pages;

    private Pdf(byte[] file, int pages) {
        this.file = file;
        this.pages = pages;
    }

    byte[] file() {
        return file.clone();
    }

    int pages() {
        return pages;
    }

    /** Nothing is fetched for it, from anywhere, and nothing is written but its bytes. */
    static Pdf of(Document document) {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            Fonts.use(builder);
            builder.usePDDocument(pdf)
                    .usePdfVersion(VERSION)
                    .usePdfUaAccessibility(true)
                    .withProducer("Thaw")
                    .useUnicodeLineBreaker(new LineBreaks())
                    .useUriResolver((_, _) -> null)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withW3cDocument(document, null)
                    .toStream(file)
                    .run();
            return new Pdf(file.toByteArray(), pages(file.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("the paper of a sheet could not be made");
        }
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument written = Open.of(file, "")) {
            return written.getNumberOfPages();
        }
    }

    @Override
    public String toString() {
        return "Pdf[" + pages + " pages]";
    }
}
