package org.thaw.vault;

import java.util.List;

/** What came of opening a vault. */
public sealed interface Opening {
    record Opened(OpenVault vault) implements Opening {}

    /** There is no vault of this name, or this is not its passphrase: which of the two is not told. */
    record Refused() implements Opening {}

    /**
     * The passphrase is right, but what is stored is not what was saved.
     *
     * @param faults what is wrong, in plain sentences without anything private
     * @param readOnly all that still verifies
     */
    record Damaged(List<String> faults, OpenVault readOnly) implements Opening {
        public Damaged {
            faults = List.copyOf(faults);
        }
    }
}
