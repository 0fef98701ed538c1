package org.thaw.care.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Seals a PDF with AES-256, as ISO 32000-2 (PDF 2.0) has it: common readers open it with the code. */
final class Locked {
    private static final int BITS = 256;
    private static final float PDF_2 = 2.0f;

    private Locked() {}

    /** Whoever has the code may read, print and copy; screen readers may read it. */
    static byte[] of(byte[] file, Code code) {
        try (PDDocument pdf = Open.of(file, "")) {
            // A file has two words that open it; so the code opens it typed with its gaps and without.
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(code.words(), code.digits(), new AccessPermission());
            policy.setEncryptionKeyLength(BITS);
            policy.setPreferAES(true);
            pdf.setVersion(PDF_2);
            pdf.protect(policy);
            ByteArrayOutputStream locked = new ByteArrayOutputStream(file.length);
            pdf.save(locked);
            return locked.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("the paper of a sheet could not be locked");
        }
    }
}
