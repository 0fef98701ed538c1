package org.thaw.feelings.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.feelings.model.LabelModel;

/**
 * Texts of one split, with what people and the model say of them.
 *
 * @param probabilities for each text, of each label
 */
record Judged(List<Example> examples, List<double[]> probabilities) {
    static Judged by(LabelModel model, List<Example> examples) {
        List<double[]> probabilities = new ArrayList<>();
        examples.forEach(example -> probabilities.add(model.probabilities(example.pieces())));
        return new Judged(examples, probabilities);
    }

    boolean[] holds(Set<Integer> labels) {
        boolean[] holds = new boolean[examples.size()];
        for (int text = 0; text < holds.length; text++) {
            holds[text] = labels.stream().anyMatch(examples.get(text)::has);
        }
        return holds;
    }

    /** That at least one of the labels holds, taking them as if they had nothing to do with each other. */
    double[] likely(Set<Integer> labels) {
        return probabilities.stream()
                .mapToDouble(each -> 1
                        - labels.stream()
                                .sorted()
                                .mapToDouble(label -> 1 - each[label])
                                .reduce(1, (one, other) -> one * other))
                .toArray();
    }

    float threshold(Set<Integer> labels) {
        return Thresholds.best(likely(labels), holds(labels));
    }

    Score score(String name, Set<Integer> labels, float threshold) {
        return Score.of(name, holds(labels), Thresholds.taken(likely(labels), threshold));
    }

    /** The mean of F1, each group counting the same, in the order of the thresholds. */
    static double macro(Collection<Score> scores) {
        return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }

    List<Score> scores(Map<String, Set<Integer>> groups, Map<String, Float> thresholds) {
        List<Score> scores = new ArrayList<>();
        groups.forEach((name, labels) -> scores.add(score(name, labels, thresholds.get(name))));
        return scores;
    }
}
