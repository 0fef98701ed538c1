package org.thaw.medicines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what was typed apart: plain small letters, and which words tell of dose, form, maker or use and not of a name. */
final class TypedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOSE = Pattern.compile("\\d+(mgs?|mcg|ug|g|kg|ml|l|iu|ie|ui|x|h|hr|hrs)?");
    private static final Set<String> NOT_NAMES = notNames();

    private TypedWords() {}

    /** The words in small letters without accents; "Sertralín 50mg-Tabl." is sertralin, 50mg, tabl. */
    static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        String spaced =
                NO_LETTER.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll(" ");
        return Stream.of(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a word can be a part of a name that nobody wrote down. */
    static boolean mayBeName(String word) {
        return !DOSE.matcher(word).matches() && !NOT_NAMES.contains(word);
    }

    private static Set<String> notNames() {
        try (InputStream file = TypedWords.class.getResourceAsStream("not-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("The file not-names.txt is not in the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
