package org.thaw.instruments.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts steps into an order in which each comes after those it needs, so that one pass over them is enough (after A. B.
 * Kahn, doi:10.1145/368996.369025). Steps that may need any other come late, in the order of the form.
 *
 * @param steps in order; empty where there is a circle
 * @param circle one circle, as words; nothing where there is none
 */
record Order(List<Step> steps, Optional<String> circle) {
    static Order of(List<Step> steps) {
        return new Sorting(steps).sort();
    }

    private static final class Sorting {
        private final Map<String, Step> left = new LinkedHashMap<>();
        private final Map<String, Set<String>> surely = new HashMap<>();
        private final Map<String, Set<String>> perhaps = new HashMap<>();
        private final Map<String, Set<String>> neededBy = new HashMap<>();
        private final List<Step> sorted = new ArrayList<>();

        Sorting(List<Step> steps) {
            // A variable that is named twice is read as its last.
            steps.forEach(step -> left.put(step.name(), step));
            for (Step step : left.values()) {
                surely.put(step.name(), present(step.needs().surely()));
                Set<String> soft = present(step.needs().perhaps());
                soft.remove(step.name());
                perhaps.put(step.name(), soft);
            }
            surely.forEach(this::needed);
            perhaps.forEach(this::needed);
        }

        private Set<String> present(Set<String> names) {
            return names.stream().filter(left::containsKey).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private void needed(String step, Set<String> needs) {
            needs.forEach(one ->
                    neededBy.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(step));
        }

        Order sort() {
            Set<String> ready = new LinkedHashSet<>();
            Set<String> late = new LinkedHashSet<>();
            left.keySet().forEach(name -> offer(name, ready, late));
            while (!left.isEmpty()) {
                Optional<String> next = first(ready).or(() -> first(late)).or(this::next);
                if (next.isEmpty()) {
                    return new Order(List.of(), Optional.of(circle()));
                }
                take(next.get(), ready, late);
            }
            return new Order(List.copyOf(sorted), Optional.empty());
        }

        private void take(String name, Set<String> ready, Set<String> late) {
            ready.remove(name);
            late.remove(name);
            sorted.add(java.util.Objects.requireNonNull(left.remove(name)));
            for (String other : neededBy.getOrDefault(name, Set.of())) {
                needs(surely, other).remove(name);
                needs(perhaps, other).remove(name);
                offer(other, ready, late);
            }
        }

        private void offer(String name, Set<String> ready, Set<String> late) {
            Step step = left.get(name);
            if (step != null
                    && needs(surely, name).isEmpty()
                    && needs(perhaps, name).isEmpty()) {
                (step.needs().anything() ? late : ready).add(name);
            }
        }

        /** Where all wait for one another, the first that waits only for what it may need. */
        private Optional<String> next() {
            return left.keySet().stream()
                    .filter(name -> needs(surely, name).isEmpty())
                    .findFirst();
        }

        private static Optional<String> first(Set<String> names) {
            return names.stream().findFirst();
        }

        private static Set<String> needs(Map<String, Set<String>> of, String name) {
            return of.getOrDefault(name, Set.of());
        }

        /** Walks from need to need until it comes back. */
        private String circle() {
            List<String> walked = new ArrayList<>();
            String at = left.keySet().iterator().next();
            while (!walked.contains(at)) {
                walked.add(at);
                at = needs(surely, at).iterator().next();
            }
            List<String> words = new ArrayList<>();
            for (String name : walked.subList(walked.indexOf(at), walked.size())) {
                String said = java.util.Objects.requireNonNull(left.get(name)).words();
                if (!words.contains(said)) {
                    words.add(said);
                }
            }
            words.add(words.get(0));
            return words.size() > 8
                    ? String.join(" → ", words.subList(0, 7)) + " → … → " + words.get(0)
                    : String.join(" → ", words);
        }
    }
}
