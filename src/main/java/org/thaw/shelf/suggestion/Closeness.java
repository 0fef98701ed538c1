package org.thaw.shelf.suggestion;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.vault.EntryType;

/**
 * What is too close for a person now.
 *
 * @param warnings what happens in such titles, by the ids of the content
 * @param loss whether somebody or something was lost within about three months
 */
record Closeness(Set<String> warnings, Loss loss) {
    static final EntryType<Closeness> TYPE = new EntryType<>("shelf.too-close", 1, Closeness.class);

    /** Not asked is not “no”. */
    enum Loss {
        NONE,
        /** A yes, or “not sure”: both keep sad titles away. */
        RECENT
    }

    Closeness {
        warnings = Collections.unmodifiableSet(new TreeSet<>(warnings));
    }

    /** Whether a title in which this happens is near to it. */
    boolean isNear(Collection<String> happens) {
        return happens.stream().anyMatch(warnings::contains);
    }

    boolean isAny() {
        return loss == Loss.RECENT || !warnings.isEmpty();
    }

    @Override
    public String toString() {
        return "Closeness[hidden]";
    }
}
