package org.thaw.insight.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the person wrote down on the days of an experiment.
 *
 * @param scores one for each day, on the person’s own scale; empty where the day was missed or did not come
 */
public record Results(Schedule schedule, List<OptionalDouble> scores) {
    /** @throws IllegalArgumentException where there is not one score, or none, for each day */
    public Results {
        scores = List.copyOf(scores);
        if (scores.size() != schedule.days()) {
            throw new IllegalArgumentException("Each day has a score, or is told as missed.");
        }
    }

    /** How many days of this way have a score. */
    public int noted(Arm arm) {
        int noted = 0;
        for (int day = 0; day < schedule.days(); day++) {
            if (schedule.arms().get(day) == arm && scores.get(day).isPresent()) {
                noted++;
            }
        }
        return noted;
    }

    /** The blocks in which anything was noted. */
    List<NotedBlock> blocks() {
        return schedule.blocks().stream()
                .map(this::noted)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private NotedBlock noted(Block block) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < block.days(); day++) {
            if (scores.get(block.from() + day).isPresent()) {
                days.add(day);
            }
        }
        List<Double> noted = days.stream()
                .map(day -> scores.get(block.from() + day).orElseThrow())
                .toList();
        return new NotedBlock(
                schedule.arms().subList(block.from(), block.from() + block.days()), block.orders(), days, noted);
    }
}
