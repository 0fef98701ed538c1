package org.thaw.library;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a claim comes from.
 *
 * @param id surname of the first author and year
 * @param authors as a reader is told
 * @param year of publication, where there is one
 * @param where journal or publisher, where it is known
 * @param doi digital object identifier, where it is known
 * @param reading what we read of it ourselves
 * @param note one or two sentences: what it was, and what we read of it
 */
public record Source(
        String id,
        String authors,
        OptionalInt year,
        Optional<String> where,
        Optional<String> doi,
        Reading reading,
        String note) {
    public Source {
        Objects.requireNonNull(authors);
        Objects.requireNonNull(note);
    }

    /** What we read ourselves of a source. */
    public enum Reading {
        /** Its abstract, or its publisher’s or operator’s own page. */
        READ,
        /** Only what others say of it. */
        SECONDARY,
        /** Nothing this time: it is known from memory. */
        RECALLED,
        /** There is nothing to read: it is Thaw’s own judgement. */
        NONE
    }

    /** A DOI that we have not opened is not offered as a link. */
    public boolean isLinked() {
        return doi.isPresent() && reading != Reading.RECALLED;
    }
}
