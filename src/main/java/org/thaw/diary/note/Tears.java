package org.thaw.diary.note;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;

/**
 * Tears, or almost. Everything but what came may be left out.
 *
 * @param company alone, or with somebody
 * @param who with whom
 * @param trigger what set it off
 * @param helped whether somebody was kind
 * @param later how it was afterwards, told later
 */
public record Tears(
        Came came,
        Optional<String> where,
        Optional<Company> company,
        Optional<String> who,
        Optional<String> trigger,
        Set<Feeling> feelings,
        Optional<Degree> heldBack,
        Optional<Degree> ashamed,
        Optional<Helped> helped,
        Optional<Relief> now,
        Optional<Relief> later)
        implements Note {
    public static final EntryType<Tears> TYPE = new EntryType<>("diary.tears", 1, Tears.class);

    public Tears {
        requireNonNull(came);
        requireNonNull(where);
        requireNonNull(company);
        requireNonNull(who);
        requireNonNull(trigger);
        requireNonNull(heldBack);
        requireNonNull(ashamed);
        requireNonNull(helped);
        requireNonNull(now);
        requireNonNull(later);
        feelings = Collections.unmodifiableSet(new TreeSet<>(feelings));
    }

    /** Whether there were tears, and not almost. */
    public boolean fell() {
        return came != Came.ALMOST;
    }

    @Override
    public String toString() {
        return "Tears[hidden]";
    }

    /** The names are part of what vaults keep; so are those below. */
    public enum Came implements Pressed {
        ALMOST("Almost: a lump, a sting, then no tears"),
        WET("My eyes got wet"),
        FEW("A few tears"),
        MANY("Many tears");

        private final String words;

        Came(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public enum Company implements Pressed {
        ALONE("Alone"),
        WITH_SOMEBODY("With somebody"),
        AMONG_STRANGERS("Among strangers");

        private final String words;

        Company(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public enum Feeling implements Pressed {
        SAD("Sad"),
        GRIEF("Missing someone"),
        MOVED("Moved, touched"),
        JOY("Joy"),
        TENDER("Tender"),
        ANGER("Angry"),
        HELPLESS("Helpless"),
        FEAR("Afraid"),
        LONELY("Lonely"),
        ASHAMED("Ashamed"),
        RELIEF("Relieved"),
        TIRED("Worn out"),
        PAIN("Pain in the body"),
        NONE("No feeling that I know"),
        UNSURE("Not sure");

        private final String words;

        Feeling(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public enum Degree implements Pressed {
        NO("No"),
        SOME("A little"),
        YES("Yes"),
        UNSURE("Not sure");

        private final String words;

        Degree(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public enum Helped implements Pressed {
        YES("Yes"),
        NO("No"),
        NOBODY_SAW("Nobody saw"),
        UNSURE("Not sure");

        private final String words;

        Helped(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public enum Relief implements Pressed {
        LIGHTER("Lighter"),
        SAME("The same"),
        HEAVIER("Heavier"),
        UNSURE("Not sure");

        private final String words;

        Relief(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
