package org.thaw.account.strength;

import java.util.Optional;
import org.thaw.account.FormFault;

/**
 * What a new passphrase has to be. Its length and how easily it is guessed count; there is no rule about kinds of
 * signs, since those only make it forgettable (NIST SP 800-63B-4, 3.1.1.2).
 */
public final class NewPassphrase {
    /** The field that is to be looked at. */
    public static final String FIELD = "passphrase";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 4096;

    private NewPassphrase() {}

    /** What a person says to the advice that theirs is weak. */
    public enum Advice {
        NOT_GIVEN,
        HEARD
    }

    /** What came of looking at it. */
    public sealed interface Judgement {
        record Fit() implements Judgement {}

        /** Another is needed. */
        record Unfit(FormFault fault) implements Judgement {}

        /** It will do where the person wants it to: nobody is kept from their vault for it. */
        record Advised(FormFault fault) implements Judgement {}

        /** What to look at, if anything. */
        default Optional<FormFault> toLookAt() {
            return switch (this) {
                case Fit() -> Optional.empty();
                case Unfit(FormFault fault) -> Optional.of(fault);
                case Advised(FormFault fault) -> Optional.of(fault);
            };
        }
    }

    /**
     * The first thing to look at.
     *
     * @param name of the vault, or empty where it is not known
     */
    public static Judgement judge(String name, String passphrase, String again, Advice advice) {
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            return unfit("Use at least eight letters or signs. Four or five words in a row are good.");
        }
        if (passphrase.length() > LONGEST) {
            return unfit("Use a shorter passphrase, of up to 4096 letters.");
        }
        if (!passphrase.equals(again)) {
            return unfit("The two were not the same. Type it twice once more.");
        }
        return switch (Strength.of(passphrase, name)) {
            case GOOD -> new Judgement.Fit();
            case GUESSED_AT_ONCE -> unfit("This one is among the first that anybody would try. Choose another.");
            case WEAK -> advice == Advice.HEARD ? new Judgement.Fit() : advised();
        };
    }

    private static Judgement advised() {
        return new Judgement.Advised(new FormFault(
                FIELD, "A fast machine could guess this one. Add two words, or say below that you want it."));
    }

    private static Judgement unfit(String sentence) {
        return new Judgement.Unfit(new FormFault(FIELD, sentence));
    }
}
