package org.thaw.practices.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One question of one way, as its form names it: {@code rule-2}. */
record Asked(Way way, int at) {
    private static final Pattern NAME = Pattern.compile("([a-z]+)-([0-9]{1,2})");

    Asked {
        requireNonNull(way);
        if (at < 0 || at >= way.questions().size()) {
            throw new IllegalArgumentException("a question of its way");
        }
    }

    static Optional<Asked> read(String name) {
        return NAME.matcher(name)
                .results()
                .filter(found -> found.group().equals(name))
                .findFirst()
                .flatMap(Asked::of);
    }

    private static Optional<Asked> of(MatchResult found) {
        int at = Integer.parseInt(found.group(2));
        return Way.read(found.group(1))
                .filter(way -> at < way.questions().size())
                .map(way -> new Asked(way, at));
    }

    String name() {
        return way.word() + "-" + at;
    }

    Question question() {
        return way.questions().get(at);
    }
}
