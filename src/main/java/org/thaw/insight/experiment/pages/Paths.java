package org.thaw.insight.experiment.pages;

import org.thaw.vault.EntryId;

/** Where the pages of experiments are. */
final class Paths {
    static final String ALL = "/what-helps/experiments";
    static final String NEW = "/what-helps/experiments/new";

    private Paths() {}

    static String of(EntryId id) {
        return ALL + "/" + id;
    }

    static String day(EntryId id, int day) {
        return of(id) + "/day/" + (day + 1);
    }
}
