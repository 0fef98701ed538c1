package org.thaw.library;

import java.util.List;

/**
 * Medicines of which nothing is said here, and names that get mixed up.
 *
 * @param medicines known by name alone, so that none is taken for a medicine of which something is said
 * @param lookAlikes pairs of generic names that have been mixed up; a misspelling of either must be asked about
 */
public record OtherMedicines(List<Medicine> medicines, List<LookAlikes> lookAlikes) {
    public OtherMedicines {
        medicines = List.copyOf(medicines);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** Two generic names that look or sound alike. */
    public record LookAlikes(String one, String other) {}
}
