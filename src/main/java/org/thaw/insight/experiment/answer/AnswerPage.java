package org.thaw.insight.experiment.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.thaw.insight.experiment.DayNote;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Standing;
import org.thaw.insight.experiment.Way;
import org.thaw.insight.trial.Answer.Course;
import org.thaw.insight.trial.Arm;

/**
 * What an experiment shows, with each of its days.
 *
 * @param first what the first way is called
 * @param scale what was noted, and what its ends are
 * @param said the answer, sentence by sentence; the first one is the answer in short
 * @param days how the days went: how many were noted, missed, done otherwise, and whether the person looked
 * @param going where it goes on, while it does
 */
public record AnswerPage(
        String path,
        String question,
        String first,
        String second,
        Scaling scale,
        List<String> said,
        List<String> days,
        List<Row> rows,
        DayPlot wide,
        DayPlot narrow,
        Optional<String> going) {
    public AnswerPage {
        said = List.copyOf(said);
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /** The scale in words. */
    public record Scaling(String name, String ends) {
        @Override
        public String toString() {
            return "Scaling[hidden]";
        }
    }

    /** One day, in the table. */
    public record Row(int number, String date, String way, String score, String other) {
        @Override
        public String toString() {
            return "Row[hidden]";
        }
    }

    public static AnswerPage of(String path, Standing standing, Course course, Function<Way, String> name) {
        Experiment experiment = standing.experiment();
        String first = name.apply(experiment.design().first());
        String second = name.apply(experiment.design().second());
        return new AnswerPage(
                path,
                experiment.design().question(),
                first,
                second,
                new Scaling(
                        experiment.design().scale().name(),
                        "0 is %s. 10 is %s."
                                .formatted(
                                        experiment.design().scale().least(),
                                        experiment.design().scale().most())),
                new AnswerWords(first, second, experiment.design().better())
                        .of(
                                experiment.answer(course),
                                standing.isGoingOn() ? AnswerWords.When.SO_FAR : AnswerWords.When.AT_THE_END),
                days(standing),
                rows(standing, first, second),
                DayPlot.wide(standing),
                DayPlot.narrow(standing),
                Optional.of(path).filter(_ -> standing.isGoingOn()));
    }

    private static List<String> days(Standing standing) {
        Experiment experiment = standing.experiment();
        List<String> said = new ArrayList<>();
        int noted = experiment.notes().size();
        said.add("You noted %d of %d days.".formatted(noted, standing.come()));
        missed(standing, standing.come() - noted).ifPresent(said::add);
        if (standing.come() < experiment.days()) {
            said.add("%d days were planned.".formatted(experiment.days()));
        }
        long other = experiment.notes().stream()
                .filter(note -> note.done() == Done.SOMETHING_ELSE)
                .count();
        if (other > 0) {
            said.add("On %s you did something else. %s, so that the lot stays fair."
                    .formatted(
                            other == 1 ? "one day" : other + " days",
                            other == 1 ? "It counts as it was drawn" : "They count as they were drawn"));
        }
        experiment.looked().ifPresent(on -> said.add(looked(standing, Dates.whole(on))));
        return said;
    }

    private static Optional<String> missed(Standing standing, int missed) {
        return switch (missed) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(standing.isGoingOn() ? "One has no number." : "One was missed.");
            default -> Optional.of(missed + (standing.isGoingOn() ? " have no number." : " were missed."));
        };
    }

    private static String looked(Standing standing, String on) {
        return switch (standing.state()) {
            case OVER ->
                "You looked on " + on
                        + " and went on to the planned end. The answer counts. Looking may have changed what you expected.";
            case STOPPED, RUNNING, NOT_YET -> "You looked on " + on + ".";
        };
    }

    private static List<Row> rows(Standing standing, String first, String second) {
        Experiment experiment = standing.experiment();
        return IntStream.range(0, standing.come())
                .mapToObj(day -> new Row(
                        day + 1,
                        Dates.brief(experiment.date(day)),
                        experiment.arm(day) == Arm.FIRST ? first : second,
                        experiment
                                .note(day)
                                .map(note -> Integer.toString(note.score()))
                                .orElse("none"),
                        experiment.note(day).map(AnswerPage::other).orElse("–")))
                .toList();
    }

    private static String other(DayNote note) {
        return note.done() == Done.SOMETHING_ELSE ? "yes" : "–";
    }

    @Override
    public String toString() {
        return "AnswerPage[hidden]";
    }
}
