package org.thaw.sitting.past;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.sitting.course.Moment;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.After.Relief;
import org.thaw.sitting.told.After.Tears;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;

/** Counts what came after each practice. It counts only: what came after need not have come from it. */
final class Looks {
    private Looks() {}

    static List<Look> of(List<Sitting> sittings) {
        Map<Activity, List<Sitting>> had = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            sitting.moments().stream()
                    .map(Moment::step)
                    .distinct()
                    .map(index -> sitting.plan().step(index).activity())
                    .filter(activity -> activity != Activity.SETTING && activity != Activity.GROUNDING)
                    .distinct()
                    .forEach(activity -> had.computeIfAbsent(activity, _ -> new ArrayList<>())
                            .add(sitting));
        }
        return had.entrySet().stream()
                .map(each -> new Look(each.getKey().title(), each.getValue().size(), lines(each.getValue())))
                .toList();
    }

    private static List<String> lines(List<Sitting> sittings) {
        List<String> lines = new ArrayList<>();
        add(lines, "Tears", counts(Tears.values(), Tears::words, sittings, Looks::tears));
        add(lines, "Right after", counts(Relief.values(), Relief::words, sittings, Looks::now));
        add(lines, "20 minutes later", relief(sittings, Rating.When.TWENTY_MINUTES));
        add(lines, "90 minutes later", relief(sittings, Rating.When.NINETY_MINUTES));
        add(lines, "The next day", relief(sittings, Rating.When.NEXT_DAY));
        add(lines, "What else came", reactions(sittings));
        return lines;
    }

    private static void add(List<String> lines, String when, String counted) {
        if (!counted.isEmpty()) {
            lines.add(when + ": " + counted);
        }
    }

    private static Optional<Tears> tears(Sitting sitting) {
        return sitting.told().after().flatMap(After::tears);
    }

    private static Optional<Relief> now(Sitting sitting) {
        return sitting.told().after().flatMap(After::relief);
    }

    private static String relief(List<Sitting> sittings, Rating.When when) {
        return counts(Relief.values(), Relief::words, sittings, sitting -> sitting.told()
                .later(when)
                .flatMap(Later::relief));
    }

    private static <E extends Enum<E>> String counts(
            E[] answers, Function<E, String> words, List<Sitting> sittings, Function<Sitting, Optional<E>> told) {
        Map<E, Long> times = new LinkedHashMap<>();
        for (E answer : answers) {
            times.put(
                    answer,
                    sittings.stream()
                            .filter(sitting ->
                                    told.apply(sitting).filter(answer::equals).isPresent())
                            .count());
        }
        return said(times, words);
    }

    private static String reactions(List<Sitting> sittings) {
        Map<Reaction, Long> times = new EnumMap<>(Reaction.class);
        Arrays.stream(Reaction.values())
                .forEach(one -> times.put(
                        one,
                        sittings.stream()
                                .filter(sitting -> sitting.told().reactions().anyMatch(one::equals))
                                .count()));
        return said(times, Reaction::words);
    }

    private static <E> String said(Map<E, Long> times, Function<E, String> words) {
        return times.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> words.apply(each.getKey()) + " – " + each.getValue() + "×")
                .collect(joining("; "));
    }
}
