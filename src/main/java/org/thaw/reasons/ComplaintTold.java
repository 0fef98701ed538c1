package org.thaw.reasons;

import java.util.Optional;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.vault.OpenVault;

/** Knows which complaint a person means, from what they answered in the interview. */
public interface ComplaintTold {
    /** The one of the latest interview; empty where it cannot be told yet. */
    Optional<Complaint> complaint(OpenVault vault);
}
