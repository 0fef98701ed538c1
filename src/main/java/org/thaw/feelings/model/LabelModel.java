package org.thaw.feelings.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely each label is for a short text: logistic regressions over {@link Pieces}, one for each label. A piece
 * counts for more the rarer it is, and a text has length one whatever its words.
 */
public final class LabelModel {
    private static final double HOLDS = 0.5;

    private final List<String> labels;
    private final int[] pieces;
    private final byte[] rarity;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;
    private final float[] thresholds;

    /**
     * A model.
     *
     * @param pieces the known pieces, from the lowest number to the highest
     * @param rarity for each piece, how rare it is; see {@link Rarity}
     * @param weights for each piece, its weight for each label, in steps of the label's scale
     * @param thresholds the probability from which a label is taken to hold
     */
    public LabelModel(
            List<String> labels,
            int[] pieces,
            byte[] rarity,
            byte[] weights,
            float[] scales,
            float[] biases,
            float[] thresholds) {
        this.labels = List.copyOf(labels);
        this.pieces = pieces.clone();
        this.rarity = rarity.clone();
        this.weights = weights.clone();
        this.scales = scales.clone();
        this.biases = biases.clone();
        this.thresholds = thresholds.clone();
        int count = labels.size();
        if (rarity.length != pieces.length
                || weights.length != pieces.length * count
                || scales.length != count
                || biases.length != count
                || thresholds.length != count) {
            throw new IllegalArgumentException("the parts of a model fit each other");
        }
    }

    /** The labels, in the order of all other answers. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of each label. Takes time linear in the length of the text. */
    public double[] probabilities(String text) {
        return probabilities(Pieces.of(text));
    }

    /** The same for a text whose pieces are known. */
    public double[] probabilities(int[] seen) {
        int count = labels.size();
        int[] sums = new int[count];
        double squares = 0;
        for (int piece : seen) {
            int at = Arrays.binarySearch(pieces, piece);
            if (at >= 0) {
                double rare = Rarity.of(rarity[at]);
                squares += rare * rare;
                for (int label = 0, from = at * count; label < count; label++) {
                    sums[label] += weights[from + label];
                }
            }
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        double[] probabilities = new double[count];
        for (int label = 0; label < count; label++) {
            double sum = sums[label] * (double) scales[label] / length + biases[label];
            probabilities[label] = 1 / (1 + Math.exp(-sum));
        }
        return probabilities;
    }

    /** The labels that hold for some stretch of a text, those that stand out most first. */
    public List<Likely> likely(String text) {
        double[] scores = new double[labels.size()];
        for (String stretch : Stretches.of(text)) {
            double[] probabilities = probabilities(stretch);
            for (int label = 0; label < scores.length; label++) {
                double score = probabilities[label] / (probabilities[label] + thresholds[label]);
                scores[label] = Math.max(scores[label], score);
            }
        }
        return IntStream.range(0, scores.length)
                .filter(label -> scores[label] >= HOLDS)
                .mapToObj(label -> new Likely(labels.get(label), scores[label]))
                .sorted(Comparator.comparingDouble(Likely::score).reversed())
                .toList();
    }

    /** The same model with other thresholds. */
    public LabelModel withThresholds(float[] others) {
        return new LabelModel(labels, pieces, rarity, weights, scales, biases, others);
    }

    int[] pieces() {
        return pieces.clone();
    }

    byte[] rarity() {
        return rarity.clone();
    }

    byte[] weights() {
        return weights.clone();
    }

    float[] scales() {
        return scales.clone();
    }

    float[] biases() {
        return biases.clone();
    }

    float[] thresholds() {
        return thresholds.clone();
    }
}
