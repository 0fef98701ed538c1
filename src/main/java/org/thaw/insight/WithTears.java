package org.thaw.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.diary.note.Tears;
import org.thaw.draft.Pressed;

/** What a person noted with their tears, in plain counts: what was in them, and who was there. */
record WithTears(List<Tears> times) {
    private static final int MOST = 3;

    WithTears {
        times = List.copyOf(times);
    }

    /** What was in them, the most frequent first; nothing where it was never told. */
    Optional<String> feelings() {
        return counts(times.stream().flatMap(tears -> tears.feelings().stream()));
    }

    Optional<String> company() {
        return counts(times.stream().flatMap(tears -> tears.company().stream()));
    }

    private static Optional<String> counts(Stream<? extends Pressed> answers) {
        Map<String, Long> counted =
                answers.collect(Collectors.groupingBy(Pressed::words, LinkedHashMap::new, Collectors.counting()));
        return Optional.of(counted.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST)
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    @Override
    public String toString() {
        return "WithTears[hidden]";
    }
}
