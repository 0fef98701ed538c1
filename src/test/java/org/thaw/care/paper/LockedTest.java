package org.thaw.care.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;
import org.thaw.care.MadeUpSheets;
import org.thaw.care.paper.Paper.Made;

/** A file that a practice opens with a code. */
class LockedTest {
    private static final Code CODE = new Code("0123 4567 8901 2345 6789");

    private final Made paper = OnPaper.made(MadeUpSheets.whole());
    private final byte[] locked = Locked.of(paper.file(), CODE);

    @Test
    void opensWithTheCodeTypedWithItsGapsAndWithout() throws IOException {
        assertThat(OnPaper.text(locked, "0123 4567 8901 2345 6789")).isEqualTo(OnPaper.text(paper));
        assertThat(OnPaper.text(locked, "01234567890123456789")).isEqualTo(OnPaper.text(paper));
    }

    @Test
    void opensWithNoOtherCodeAndNotWithoutOne() {
        for (String other : new String[] {"", "0123 4567 8901 2345 6788", "0123", "01234567890123456788"}) {
            assertThatThrownBy(() -> Open.of(locked, other)).isInstanceOf(InvalidPasswordException.class);
        }
    }

    @Test
    void isSealedWithAes256AsPdf20HasIt() throws IOException {
        try (PDDocument pdf = Open.of(locked, CODE.words())) {
            var sealed = pdf.getEncryption();
            assertThat(sealed.getVersion()).isEqualTo(5);
            assertThat(sealed.getRevision()).isEqualTo(6);
            assertThat(sealed.getLength()).isEqualTo(256);
            assertThat(sealed.getStdCryptFilterDictionary().getCryptFilterMethod())
                    .isEqualTo(COSName.AESV3);
        }
    }

    @Test
    void letsScreenReadersPrintersAndCopyingIn() throws IOException {
        try (PDDocument pdf = Open.of(locked, "01234567890123456789")) {
            assertThat(pdf.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(pdf.getCurrentAccessPermission().canExtractContent()).isTrue();
            assertThat(pdf.getCurrentAccessPermission().canPrint()).isTrue();
        }
    }

    @Test
    void holdsNothingThatCanBeReadWithoutTheCode() {
        String bytes = new String(locked, StandardCharsets.ISO_8859_1);

        assertThat(bytes.contains("0123 4567") || bytes.contains("01234567890")).isFalse();
        assertThat(readable(locked)).isEmpty();
        assertThat(readable(paper.file())).anyMatch(text -> text.contains("For a talk with a doctor"));
    }

    /** What can be read of the streams of a file without opening it: as they are, and unpacked. */
    private static List<String> readable(byte[] file) {
        List<String> found = new ArrayList<>();
        Matcher streams = Pattern.compile("(?s)stream\r?\n(.*?)\r?\nendstream")
                .matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (streams.find()) {
            byte[] packed = streams.group(1).getBytes(StandardCharsets.ISO_8859_1);
            Stream.of(new String(packed, StandardCharsets.ISO_8859_1), unpacked(packed))
                    .filter(text -> text.contains("<x:xmpmeta") || text.contains("/Type") || text.contains("BT\n"))
                    .forEach(found::add);
        }
        return found;
    }

    private static String unpacked(byte[] packed) {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException sealed) {
            return "";
        }
    }

    @Test
    void codesAreMadeOfTwentyDigitsEachTimeOthers() {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < 1_000; at++) {
            codes.add(Code.fresh().words());
        }

        assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("\\d{4} \\d{4} \\d{4} \\d{4} \\d{4}"));
        assertThat(String.join("", codes).replace(" ", "").chars().distinct()).hasSize(10);
    }

    @Test
    void onlyACodeOfOursIsRead() {
        assertThat(Code.read("0123 4567 8901 2345 6789")).contains(CODE);
        for (String other : new String[] {"", "1234", "password", "0123 4567 8901 2345 678٩", "01234567890123456789"}) {
            assertThat(Code.read(other)).isEmpty();
        }
        assertThat(CODE.toString()).doesNotContain("0123");
    }
}
