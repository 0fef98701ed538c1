package org.thaw.reasons;

import java.util.Set;
import org.thaw.vault.OpenVault;

/** Knows what a person answered yes to in the interview. */
public interface SaidYes {
    /** Ids of the questions of the latest interview whose answer is yes; empty where there is none. */
    Set<String> yes(OpenVault vault);
}
