package org.thaw.transfer;

import java.util.List;
import org.thaw.vault.backup.CopyFacts;

/**
 * Putting a copy back, from choosing one to having done so.
 *
 * @param copies those kept here; none where nobody who may see them has a vault open
 */
record RestorePage(Stage stage, List<BackupsPage.Copy> copies) {
    static final String TEMPLATE = "transfer/restore";

    RestorePage {
        copies = List.copyOf(copies);
    }

    RestorePage(Stage stage) {
        this(stage, List.of());
    }

    /** How far it is. */
    sealed interface Stage {}

    /** None is chosen yet. */
    record Choosing() implements Stage {}

    /** The copy cannot be used. */
    record Unusable(List<String> faults) implements Stage {}

    /** The copy is whole; nothing was changed yet. */
    record Ready(String copy, CopyFacts facts) implements Stage {
        String made() {
            return facts.made().map(BackupsPage::when).orElse("a day that it does not tell");
        }
    }

    /** Something else uses the store. */
    record Busy() implements Stage {}

    /** It is in place; what was there before is in a folder, where there was anything. */
    record Done(java.util.Optional<String> before) implements Stage {}
}
