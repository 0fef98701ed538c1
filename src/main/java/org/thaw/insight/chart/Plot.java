package org.thaw.insight.chart;

import static org.thaw.insight.chart.Axes.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.thaw.insight.chart.Axes.Label;
import org.thaw.insight.chart.Axes.Point;

/**
 * The same notes as a drawing: where each thing stands, in the units of its SVG. There are two, so that letters keep
 * their size on a phone.
 */
public final class Plot {
    private static final int FOOT = 86;
    private static final int MOST_DAYS = 400;

    /** How high an upright stroke is, and of how many days it is as high as it gets. */
    private static final double HIGHEST = 15;

    private static final double LOWEST = 3;
    private static final int MANY_DAYS = 15;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final OverTime notes;
    private final Axes axes;
    private final int labels;

    private Plot(OverTime notes, int width, int height, int labels) {
        this.notes = notes;
        this.axes = new Axes(width, height, notes.scale().margin(), FOOT);
        this.labels = labels;
    }

    public static Plot wide(OverTime notes) {
        return new Plot(notes, 608, 314, 5);
    }

    public static Plot narrow(OverTime notes) {
        return new Plot(notes, 346, 294, 3);
    }

    /** Parts in a row, each with notes. */
    public record Stroke(String points) {}

    /** An upright stroke, in the units of the drawing. */
    public record Upright(String x, String height) {}

    /** Over parts without notes. */
    public record Gap(Point from, Point to) {}

    public Axes axes() {
        return axes;
    }

    /** Where a level stands. */
    public String y(double level) {
        return number(axes.y(level));
    }

    /** Single days; none where there are so many that they would hide the line. */
    public List<Point> days() {
        if (notes.span() == Span.ALL && notes.days().size() > MOST_DAYS) {
            return List.of();
        }
        return notes.days().stream()
                .filter(day -> day.level().isPresent())
                .map(day -> new Point(number(x(day.date(), 0.5)), y(day.level().getAsDouble())))
                .toList();
    }

    /** The average of each part; none where an average would mean nothing. */
    public List<Point> means() {
        return averaged().stream()
                .filter(part -> part.mean().isPresent())
                .map(this::mean)
                .toList();
    }

    public List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        StringBuilder points = new StringBuilder();
        int many = 0;
        for (Part part : averaged()) {
            if (part.mean().isPresent()) {
                Point mean = mean(part);
                points.append(many++ == 0 ? "" : " ")
                        .append(mean.x())
                        .append(',')
                        .append(mean.y());
            } else {
                add(strokes, points, many);
                many = 0;
            }
        }
        add(strokes, points, many);
        return strokes;
    }

    private static void add(List<Stroke> strokes, StringBuilder points, int many) {
        if (many > 1) {
            strokes.add(new Stroke(points.toString()));
        }
        points.setLength(0);
    }

    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        List<Part> parts = averaged();
        int last = -1;
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).mean().isPresent()) {
                if (last >= 0 && at - last > 1) {
                    gaps.add(new Gap(mean(parts.get(last)), mean(parts.get(at))));
                }
                last = at;
            }
        }
        return gaps;
    }

    public boolean isAveraged() {
        return notes.scale().isAveraged();
    }

    private List<Part> averaged() {
        return isAveraged() ? notes.parts() : List.of();
    }

    public List<Scale.Tick> ticks() {
        return notes.scale().ticks();
    }

    /** Where this mark stands: at its days, or in the middle of its months where a part is a month. */
    public List<String> marked(Mark mark) {
        return strokes(mark).stream().map(Upright::x).toList();
    }

    /** The same with a height: a day’s is whole, a month’s tells on how many of its days it was. */
    public List<Upright> strokes(Mark mark) {
        if (notes.span().isByWeek()) {
            return notes.days().stream()
                    .filter(day -> day.marks().contains(mark))
                    .map(day -> new Upright(number(x(day.date(), 0.5)), number(HIGHEST)))
                    .toList();
        }
        return notes.parts().stream()
                .filter(part -> part.days(mark) > 0)
                .map(part -> new Upright(number(middle(part)), number(height(part.days(mark)))))
                .toList();
    }

    private static double height(int days) {
        return Math.min(HIGHEST, LOWEST + days * (HIGHEST - LOWEST) / MANY_DAYS);
    }

    public List<Label> labels() {
        List<Part> parts = notes.parts();
        int step = Math.max(1, (int) Math.ceil((parts.size() - 1) / (double) (labels - 1)));
        List<Label> all = new ArrayList<>();
        for (int at = 0; at < parts.size(); at += step) {
            Part part = parts.get(at);
            double x = middle(part);
            String anchor = x < axes.left() + 30 ? "start" : x > axes.right() - 30 ? "end" : "middle";
            all.add(new Label(
                    number(anchor.equals("end") ? axes.right() : anchor.equals("start") ? axes.left() : x),
                    anchor,
                    (notes.span().isByWeek() ? DAY : MONTH).format(part.from())));
        }
        return all;
    }

    private Point mean(Part part) {
        OptionalDouble mean = part.mean();
        return new Point(number(middle(part)), y(mean.orElseThrow()));
    }

    private double middle(Part part) {
        return (x(part.from(), 0) + x(part.before(), 0)) / 2;
    }

    private double x(LocalDate date, double into) {
        double all = ChronoUnit.DAYS.between(notes.from(), notes.before());
        double so = ChronoUnit.DAYS.between(notes.from(), date) + into;
        return axes.x(so / all);
    }
}
