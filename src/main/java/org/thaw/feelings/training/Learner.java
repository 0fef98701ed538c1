package org.thaw.feelings.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import org.thaw.feelings.model.Rarity;

/** Fits one logistic regression for each label (LIBLINEAR, primal, L2). Nothing in it is drawn by chance. */
final class Learner {
    /** How much a fault on an example weighs against large weights; chosen on a part of the training split. */
    static final double COST = 2;

    private static final double STOP_AT = 0.01;

    private final List<Example> examples;
    private final Vocabulary vocabulary;
    private final Problem problem = new Problem();

    Learner(List<Example> examples, Vocabulary vocabulary) {
        Linear.disableDebugOutput();
        this.examples = List.copyOf(examples);
        this.vocabulary = vocabulary;
        problem.l = examples.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        FeatureNode always = new FeatureNode(problem.n, 1);
        problem.x = examples.stream().map(example -> row(example, always)).toArray(Feature[][]::new);
    }

    private Feature[] row(Example example, FeatureNode always) {
        int[] places = Arrays.stream(example.pieces())
                .map(vocabulary::place)
                .filter(place -> place >= 0)
                .toArray();
        double squares = Arrays.stream(places)
                .mapToDouble(this::rarity)
                .map(rare -> rare * rare)
                .sum();
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        Feature[] row = new Feature[places.length + 1];
        for (int at = 0; at < places.length; at++) {
            row[at] = new FeatureNode(places[at] + 1, rarity(places[at]) / length);
        }
        row[places.length] = always;
        return row;
    }

    private double rarity(int place) {
        return Rarity.of(vocabulary.rarity(place));
    }

    /** The weight of each piece for a label, and after them the bias. */
    double[] fit(int label) {
        problem.y = examples.stream()
                .mapToDouble(example -> example.has(label) ? 1 : 0)
                .toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, STOP_AT));
        double[] weights = model.getFeatureWeights();
        // The weights are those of the class that was met first.
        return model.getLabels()[0] == 1
                ? weights
                : Arrays.stream(weights).map(weight -> -weight).toArray();
    }
}
