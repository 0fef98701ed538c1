package org.thaw.account.ways;

import java.util.List;
import org.thaw.account.ways.OwnWays.Listed;

/** The ways into one’s own vault. */
record WaysPage(Words words, List<Listed> passkeys, Done done) {
    WaysPage {
        passkeys = List.copyOf(passkeys);
    }

    /** Whether there are recovery words. */
    enum Words {
        THERE,
        NOT_THERE
    }

    /** What was just done. */
    enum Done {
        NOTHING(""),
        PASSPHRASE("Your passphrase is changed. The old one no longer opens your vault here."),
        WORDS("Your twelve words open your vault now."),
        PASSKEY("This passkey opens your vault now."),
        REMOVED("That way in is gone."),
        KEPT("That one stays, since only passkeys would be left. A passkey can get lost with its device.");

        private final String sentence;

        Done(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
