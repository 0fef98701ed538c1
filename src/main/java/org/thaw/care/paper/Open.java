package org.thaw.care.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF in memory alone. */
final class Open {
    private Open() {}

    /** @param password empty where it has none */
    static PDDocument of(byte[] file, String password) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(file), password, null, null, IOUtils.createMemoryOnlyStreamCache());
    }
}
