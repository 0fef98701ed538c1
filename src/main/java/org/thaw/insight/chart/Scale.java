package org.thaw.insight.chart;

import java.util.List;

/** What a level from 0 to 10 means, and how it is drawn. */
public enum Scale {
    /** Numbers a person chose; their average over a week means something. */
    NUMBERS(34),
    /** Three answers in an order. An average of them would say more than was told, so none is drawn. */
    ANSWERS(82);

    private final int margin;

    Scale(int margin) {
        this.margin = margin;
    }

    /** The room for the words of the ticks, in the units of a drawing. */
    int margin() {
        return margin;
    }

    public List<Tick> ticks() {
        return switch (this) {
            case NUMBERS -> List.of(new Tick(0, "0"), new Tick(5, "5"), new Tick(10, "10"));
            case ANSWERS -> List.of(new Tick(0, "heavier"), new Tick(5, "the same"), new Tick(10, "lighter"));
        };
    }

    public boolean isAveraged() {
        return this == NUMBERS;
    }

    /** A level that has a line, and its words. */
    public record Tick(int level, String words) {}
}
