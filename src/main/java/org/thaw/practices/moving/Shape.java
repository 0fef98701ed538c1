package org.thaw.practices.moving;

import static java.util.Objects.requireNonNull;

/**
 * A plain shape, chosen by buttons, for who does not draw with a hand.
 *
 * @param place 1 to 9, as the keys of a telephone lie
 */
record Shape(Kind kind, Edge edge, Size size, Weight weight, int place) {
    static final int PLACES = 9;

    private static final int ROW = 3;
    private static final int CORNERS = 72;
    /** How far the spikes of a rough edge stand out, as a part of the whole. */
    private static final double ROUGH = 0.09;

    Shape {
        requireNonNull(kind);
        requireNonNull(edge);
        requireNonNull(size);
        requireNonNull(weight);
    }

    /** The names are part of what vaults keep. */
    enum Kind {
        ROUND("round"),
        LONG("long"),
        CORNERED("with corners"),
        SPIKED("spiked");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** How far the rim is from the middle in a direction, as a part of the whole. */
        double reach(double angle) {
            return switch (this) {
                case ROUND -> 1;
                case LONG -> 1 / Math.hypot(Math.cos(angle), Math.sin(angle) / 0.38);
                case CORNERED -> 0.82 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
                case SPIKED -> 0.68 + 0.42 * Math.cos(6 * angle);
            };
        }
    }

    /** The names are part of what vaults keep. */
    enum Edge {
        SMOOTH("smooth"),
        ROUGH("rough"),
        BROKEN("broken");

        private final String word;

        Edge(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The names are part of what vaults keep. */
    enum Size {
        SMALL("small", 70),
        MIDDLE("middle", 150),
        LARGE("large", 300);

        private final String word;
        private final int reach;

        Size(String word, int reach) {
            this.word = word;
            this.reach = reach;
        }

        String word() {
            return word;
        }
    }

    boolean fits() {
        return place >= 1 && place <= PLACES;
    }

    /** As an SVG polygon takes its corners. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            double reach = size.reach * (kind.reach(angle) + roughness(corner));
            path.append(Math.round(across() + reach * Math.cos(angle)))
                    .append(',')
                    .append(Math.round(down() + reach * Math.sin(angle)))
                    .append(' ');
        }
        return path.toString().strip();
    }

    private double roughness(int corner) {
        if (edge != Edge.ROUGH) {
            return 0;
        }
        return corner % 2 == 0 ? ROUGH : -ROUGH;
    }

    private int across() {
        return Sheet.SIDE * (2 * ((place - 1) % ROW) + 1) / (2 * ROW);
    }

    private int down() {
        return Sheet.SIDE * (2 * ((place - 1) / ROW) + 1) / (2 * ROW);
    }

    @Override
    public String toString() {
        return "Shape[hidden]";
    }
}
