package org.thaw.instruments;

import java.util.List;
import org.thaw.vault.OpenVault;

/** The questionnaires that somebody finished, for whoever shows them beside other things or hands them on. */
public interface Results {
    /**
     * All that are finished, latest first. Nothing is worked out anew: this is what they came to when they were answered.
     */
    List<Result> of(OpenVault vault);
}
