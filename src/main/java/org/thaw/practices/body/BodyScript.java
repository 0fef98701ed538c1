package org.thaw.practices.body;

import java.util.List;

/** The whole text of a way through the body. */
record BodyScript(List<Stop> stops) {
    BodyScript {
        stops = List.copyOf(stops);
    }

    /** Without the parts a person leaves out. */
    BodyScript without(List<Part> leftOut) {
        return new BodyScript(stops.stream()
                .filter(stop -> stop.part().filter(leftOut::contains).isEmpty())
                .toList());
    }

    /** The parts it goes through, in its order. */
    List<Part> parts() {
        return stops.stream().flatMap(stop -> stop.part().stream()).distinct().toList();
    }

    int seconds() {
        return stops.stream().mapToInt(Stop::seconds).sum();
    }

    /** How long it takes, to the nearest minute. */
    int minutes() {
        return Math.round(seconds() / 60f);
    }
}
