package org.thaw.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One medicine.
 *
 * @param name its generic name, in English
 * @param atc its code in the list of the WHO; absent where it has none, or none is written down here
 * @param formerCodes codes it had in older lists
 * @param spellings the same name in other languages, older names, and common slips
 * @param brands names on the box; a brand can stand under more than one medicine
 */
public record Medicine(
        String name, Optional<String> atc, List<String> formerCodes, List<String> spellings, List<String> brands) {
    public Medicine {
        formerCodes = List.copyOf(formerCodes);
        spellings = List.copyOf(spellings);
        brands = List.copyOf(brands);
    }

    /** Every name it is known by, its generic name first. */
    public List<String> names() {
        return Stream.of(List.of(name), spellings, brands).flatMap(List::stream).toList();
    }
}
