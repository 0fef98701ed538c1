package org.thaw.vault.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What came of putting a copy back. */
public sealed interface Restoring {
    /**
     * The copy is the store now.
     *
     * @param before the folder that holds the store as it was, where there was one; restoring it goes back
     */
    record Done(CopyFacts facts, Optional<Path> before) implements Restoring {}

    /** The copy is not sound; nothing was changed. */
    record Faulty(List<String> faults) implements Restoring {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Some program uses the store; nothing was changed. */
    record InUse() implements Restoring {}
}
