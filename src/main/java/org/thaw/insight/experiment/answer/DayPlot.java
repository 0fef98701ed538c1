package org.thaw.insight.experiment.answer;

import static org.thaw.insight.chart.Axes.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thaw.insight.chart.Axes;
import org.thaw.insight.chart.Axes.Label;
import org.thaw.insight.chart.Axes.Point;
import org.thaw.insight.experiment.DayNote;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Standing;
import org.thaw.insight.trial.Arm;

/**
 * The days as a drawing: where each thing stands, in the units of its SVG. The two ways differ in shape, not in colour.
 * There are two, so that letters keep their size on a phone.
 */
public record DayPlot(Standing standing, Axes axes) {
    private static final int LEFT = 34;
    private static final int FOOT = 54;
    /** Half a side of the square of the second way. */
    private static final double HALF = 5;

    static DayPlot wide(Standing standing) {
        return new DayPlot(standing, new Axes(608, 290, LEFT, FOOT));
    }

    static DayPlot narrow(Standing standing) {
        return new DayPlot(standing, new Axes(346, 270, LEFT, FOOT));
    }

    String y(double level) {
        return number(axes.y(level));
    }

    /** The middles of the circles of the first way. */
    List<Point> circles() {
        return points(Arm.FIRST, 0);
    }

    /** The upper left corners of the squares of the second. */
    List<Point> squares() {
        return points(Arm.SECOND, HALF);
    }

    private List<Point> points(Arm arm, double shift) {
        return experiment().notes().stream()
                .filter(note -> experiment().arm(note.day()) == arm)
                .map(note -> new Point(number(x(note.day()) - shift), number(axes.y(note.score()) - shift)))
                .toList();
    }

    /** Where days without a number stand. */
    List<String> missed() {
        return IntStream.range(0, standing.come())
                .filter(day -> experiment().note(day).isEmpty())
                .mapToObj(day -> number(x(day)))
                .toList();
    }

    Optional<String> firstMean() {
        return mean(Arm.FIRST);
    }

    Optional<String> secondMean() {
        return mean(Arm.SECOND);
    }

    private Optional<String> mean(Arm arm) {
        OptionalDouble mean = experiment().notes().stream()
                .filter(note -> experiment().arm(note.day()) == arm)
                .mapToInt(DayNote::score)
                .average();
        return mean.isPresent() ? Optional.of(y(mean.getAsDouble())) : Optional.empty();
    }

    /** The first day and the last. */
    List<Label> labels() {
        int last = Math.max(standing.come(), 1) - 1;
        return List.of(
                new Label(number(axes.left()), "start", Dates.axis(experiment().date(0))),
                new Label(number(axes.right()), "end", Dates.axis(experiment().date(last))));
    }

    private double x(int day) {
        return axes.x((day + 0.5) / Math.max(standing.come(), 1));
    }

    private Experiment experiment() {
        return standing.experiment();
    }

    @Override
    public String toString() {
        return "DayPlot[hidden]";
    }
}
