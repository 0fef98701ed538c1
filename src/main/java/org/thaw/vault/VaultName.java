package org.thaw.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person chose for their vault. Large and small letters, and how much space stands between words, make no
 * difference.
 */
public final class VaultName {
    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private final String folded;

    private VaultName(String folded) {
        this.folded = folded;
    }

    /** The name that was typed, or nothing where it is blank or longer than 200 characters. */
    public static Optional<VaultName> read(CharSequence typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(typed);
        return folded.isEmpty() ? Optional.empty() : Optional.of(new VaultName(folded));
    }

    /**
     * The name that was typed.
     *
     * @throws IllegalArgumentException where it is blank or longer than 200 characters
     */
    public static VaultName of(CharSequence typed) {
        return read(typed).orElseThrow(() -> new IllegalArgumentException("A name has between 1 and 200 characters."));
    }

    // Upper case first, so that letters with two small forms (ς σ) or one wide form (ß SS) become the same.
    private static String fold(CharSequence typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String recomposed = Normalizer.normalize(small, Normalizer.Form.NFKC);
        return SPACE.matcher(recomposed).replaceAll(" ").strip();
    }

    /** What a vault’s lookup is made from. */
    public byte[] bytes() {
        return folded.getBytes(UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultName that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return "VaultName[hidden]";
    }
}
