package org.thaw.care.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the paper, read once: the two voices of Thaw, and one for what they lack. */
final class Fonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final List<Font> ALL = List.of(
            new Font("Newsreader", REGULAR, "Newsreader_400Regular.ttf"),
            new Font("Atkinson Hyperlegible Next", REGULAR, "AtkinsonHyperlegibleNext_400Regular.ttf"),
            new Font("Atkinson Hyperlegible Next", BOLD, "AtkinsonHyperlegibleNext_700Bold.ttf"),
            new Font("Noto Sans", REGULAR, "NotoSans_400Regular.ttf"),
            new Font("Noto Sans", BOLD, "NotoSans_700Bold.ttf"));

    static final Letters LETTERS = new Letters(drawable());

    private Fonts() {}

    private static final class Font {
        private final String family;
        private final int weight;
        private final byte[] bytes;

        Font(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.bytes = read(file);
        }
    }

    static void use(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes), font.family, font.weight, FontStyle.NORMAL, true));
    }

    /** What the last font has, and what both voices have: each text is set in one of them, with the last behind it. */
    private static BitSet drawable() {
        BitSet voices = letters(ALL.get(0));
        voices.and(letters(ALL.get(1)));
        voices.and(letters(ALL.get(2)));
        BitSet behind = letters(ALL.get(3));
        behind.and(letters(ALL.get(4)));
        behind.or(voices);
        return behind;
    }

    private static BitSet letters(Font font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            BitSet letters = new BitSet();
            for (int letter = 0; letter <= Character.MAX_CODE_POINT >> 3; letter++) {
                if (glyphs.getGlyphId(letter) != 0) {
                    letters.set(letter);
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file))) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
