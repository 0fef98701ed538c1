package org.thaw.reasons.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.QuestionPage.Form;
import org.thaw.reasons.taking.Taken;

/** Everything a person said, page by page, each with the way to change it. */
record AnswersPage(List<Page> pages, Optional<String> changed) {
    AnswersPage {
        pages = List.copyOf(pages);
    }

    /**
     * A page of the interview.
     *
     * @param change where its answers can be changed
     * @param medicines the names typed on it
     */
    record Page(String heading, String change, List<String> medicines, List<Line> lines) {
        Page {
            medicines = List.copyOf(medicines);
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Page[hidden]";
        }
    }

    record Line(String said, String reply) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    static AnswersPage of(Interview interview, KeptInterview kept) {
        List<Trail.Stop> stops = Trail.of(interview, kept).stops();
        return new AnswersPage(
                IntStream.range(0, stops.size())
                        .mapToObj(at -> page(stops.get(at), at + 1, kept))
                        .toList(),
                kept.changed().map(WrittenMonth::of));
    }

    private static Page page(Trail.Stop stop, int number, KeptInterview kept) {
        return new Page(
                stop.page().heading(),
                "/why/page/" + number + "?then=answers",
                stop.page().form() == Form.MEDICINES
                        ? kept.medicines().stream().map(AnswersPage::words).toList()
                        : List.of(),
                stop.questions().stream()
                        .map(question -> new Line(
                                question.said(),
                                kept.to(question.id()).map(Reply::words).orElse("")))
                        .toList());
    }

    private static String words(Taken taken) {
        return taken.name()
                + taken.since()
                        .map(month -> ", begun in " + WrittenMonth.of(month))
                        .orElse("")
                + taken.changed()
                        .map(month -> ", dose changed in " + WrittenMonth.of(month))
                        .orElse("");
    }

    @Override
    public String toString() {
        return "AnswersPage[hidden]";
    }
}
