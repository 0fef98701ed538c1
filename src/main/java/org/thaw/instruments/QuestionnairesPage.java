package org.thaw.instruments;

import java.util.List;
import java.util.Optional;
import org.thaw.library.Instrument;

/**
 * The first page of questionnaires.
 *
 * @param begun those that are not finished
 * @param done those that are
 * @param fault why a file could not be taken
 */
record QuestionnairesPage(List<Instrument> instruments, List<Line> begun, List<Line> done, Optional<String> fault) {
    /** One that was filled in, or begun. */
    record Line(String path, String title, String day) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Override
    public String toString() {
        return "QuestionnairesPage[hidden]";
    }
}
