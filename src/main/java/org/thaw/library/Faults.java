package org.thaw.library;

import java.util.ArrayList;
import java.util.List;

/** Collects faults while content is read, so that all of them are told together. */
final class Faults {
    private final List<ContentFault> faults = new ArrayList<>();
    private final List<ContentFault> warnings = new ArrayList<>();

    void add(String where, String what) {
        faults.add(new ContentFault(where, what));
    }

    void warn(String where, String what) {
        warnings.add(new ContentFault(where, what));
    }

    List<ContentFault> faults() {
        return List.copyOf(faults);
    }

    List<ContentFault> warnings() {
        return List.copyOf(warnings);
    }
}
