package org.thaw.account.strength;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** How many guesses a passphrase would take somebody who tries the likeliest first. */
public enum Strength {
    /** It is in every list of what people choose: a patient person finds it by hand, a program in an hour. */
    GUESSED_AT_ONCE,
    /** It may hold against a person, but not against somebody with fast machines and the files. */
    WEAK,
    /** It holds. */
    GOOD;

    private static final double FEW = 1e6;
    private static final double MANY = 1e10;
    // Time grows with the square of the length, and a hundred letters that hold are enough.
    private static final int LOOKED_AT = 100;

    /**
     * Judges a passphrase with zxcvbn (Wheeler 2016, USENIX Security), which knows common passwords, names, words,
     * dates, keyboard rows and repeats. It is set up for each judgement: its lists take 8 MB, and a new passphrase is
     * rare.
     *
     * @param name of the vault, which would be the first thing to try
     */
    public static Strength of(String passphrase, String name) {
        String start = passphrase.substring(0, Math.min(passphrase.length(), LOOKED_AT));
        double guesses = new Zxcvbn().measure(start, List.of(name, "thaw")).getGuesses();
        if (guesses < FEW) {
            return GUESSED_AT_ONCE;
        }
        return guesses < MANY ? WEAK : GOOD;
    }
}
