package org.thaw.sitting.planning.profile;

/** Whether a person is undisturbed where they are (EVIDENCE C, C01; B, R33). */
public enum Privacy {
    ALONE,
    /** Others may come in. */
    SHARED
}
