package org.thaw.insight.experiment.pages;

import java.util.List;

/**
 * The days are over, and nothing was opened yet.
 *
 * @param open the days that can still be noted and were not
 */
record ReadyPage(String path, String question, String noted, List<Open> open) {
    ReadyPage {
        open = List.copyOf(open);
    }

    /** One of them. */
    record Open(String path, String name) {}

    @Override
    public String toString() {
        return "ReadyPage[hidden]";
    }
}
