package org.thaw.transfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.vault.backup.KeptCopy;

/**
 * The copies that are kept.
 *
 * @param folder where they are
 * @param failure why the last one was not made, where it was not
 */
record BackupsPage(Asked asked, List<Copy> copies, String folder, Optional<String> failure) {
    /** What the person came from. */
    enum Asked {
        TO_LOOK,
        TO_MAKE_ONE
    }

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    /** One copy, and when it was made. */
    record Copy(String name, String when) {
        static Copy of(KeptCopy copy) {
            return new Copy(copy.name(), WHEN.format(copy.made()));
        }
    }

    /** The copy that was asked for and made, which is the latest. */
    Optional<Copy> justMade() {
        return asked == Asked.TO_MAKE_ONE && failure.isEmpty() ? copies.stream().findFirst() : Optional.empty();
    }

    static String when(java.time.Instant made) {
        return WHEN.format(made);
    }
}
