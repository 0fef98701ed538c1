package org.thaw.reasons;

import java.time.Instant;
import org.thaw.vault.OpenVault;

/** Knows when tears came, from what people tell elsewhere in Thaw. */
public interface TearsTold {
    /** How many times tears are told of since then in this vault. */
    int times(OpenVault vault, Instant since);
}
