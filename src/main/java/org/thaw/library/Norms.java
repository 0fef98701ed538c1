package org.thaw.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What has been counted about crying, as people ask it. */
public record Norms(List<Norm> norms, List<Source> sources) {
    public Norms {
        norms = List.copyOf(norms);
        sources = List.copyOf(sources);
    }

    /** A question, its answer as HTML, and its figures for comparing with. */
    public record Norm(String id, String question, String html, List<Figure> figures) {
        public Norm {
            figures = List.copyOf(figures);
        }
    }

    /** A published figure: one value, or a range; the unit says of what. */
    public record Figure(
            String name, OptionalDouble value, Optional<Range> range, Optional<String> unit, List<String> sources) {
        public Figure {
            sources = List.copyOf(sources);
            if (value.isPresent() == range.isPresent()) {
                throw new IllegalArgumentException("the figure " + name + " needs a value or a range, and not both");
            }
        }
    }

    /** From the least to the most. */
    public record Range(double least, double most) {}
}
