package org.thaw.practices.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One stop on the way through the body.
 *
 * @param part the part of the body, where it is one that can be left out
 * @param name what stands above it
 * @param cues what is said there, in order
 * @param times how often the cues are gone through
 */
record Stop(Optional<Part> part, String name, List<Cue> cues, int times) {
    Stop {
        requireNonNull(part);
        requireNonNull(name);
        cues = List.copyOf(cues);
        if (cues.isEmpty() || times < 1) {
            throw new IllegalArgumentException("something is said at each stop");
        }
    }

    /** A stop at no part of the body: the beginning, a rest, the end. */
    static Stop between(String name, Cue... cues) {
        return new Stop(Optional.empty(), name, List.of(cues), 1);
    }

    int seconds() {
        return times * cues.stream().mapToInt(Cue::seconds).sum();
    }

    /** Such as “three times”; empty where it is once. */
    String often() {
        return switch (times) {
            case 1 -> "";
            case 2 -> "Do it twice.";
            case 3 -> "Do it three times.";
            default -> "Do it " + times + " times.";
        };
    }
}
