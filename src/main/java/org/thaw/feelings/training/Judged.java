package org.thaw.feelings.training;

import java.util.ArrayList;
import java.util.List;
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

    /** Each group from where its F1 is highest here. */
    List<Group.From> best(List<Group> groups) {
        return groups.stream()
                .map(group -> new Group.From(group, Thresholds.best(likely(group), holds(group))))
                .toList();
    }

    List<Score> scores(List<Group.From> groups) {
        return groups.stream()
                .map(from -> Score.of(
                        from.group().name(),
                        holds(from.group()),
                        Thresholds.taken(likely(from.group()), from.threshold())))
                .toList();
    }

    private boolean[] holds(Group group) {
        boolean[] holds = new boolean[examples.size()];
        for (int text = 0; text < holds.length; text++) {
            holds[text] = group.labels().stream().anyMatch(examples.get(text)::has);
        }
        return holds;
    }

    /** That at least one label of the group holds, taking them as if they had nothing to do with each other. */
    private double[] likely(Group group) {
        return probabilities.stream()
                .mapToDouble(each -> 1
                        - group.labels().stream()
                                .sorted()
                                .mapToDouble(label -> 1 - each[label])
                                .reduce(1, (one, other) -> one * other))
                .toArray();
    }
}
