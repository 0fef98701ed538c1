package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.Optional;

/**
 * All experiments.
 *
 * @param current the one that goes on
 * @param past those that are over, the newest first
 */
record ListPage(Optional<Line> current, List<Line> past) {
    ListPage {
        past = List.copyOf(past);
    }

    /** One of them. */
    record Line(String path, String question, String what) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }
}
