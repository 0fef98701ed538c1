package org.thaw.care.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person chose to put on a sheet for whoever treats them, and nothing else. Nothing in it is a diagnosis, and
 * nothing is called a cause.
 *
 * @param day on which it is made
 * @param parts those that were picked, in the order in which they are read; none of them is empty
 */
public record DoctorSheet(LocalDate day, Length length, List<Part> parts) {
    public DoctorSheet {
        requireNonNull(day);
        requireNonNull(length);
        parts = List.copyOf(parts);
    }

    /** How long it may be. The names are part of what vaults keep. */
    public enum Length {
        ONE_PAGE,
        LONGER
    }

    /** The part of this kind, where it was picked. */
    public <P extends Part> Optional<P> part(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What a person chose to say is private; it is not for logs. */
    @Override
    public String toString() {
        return "DoctorSheet[hidden]";
    }
}
