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
    /** The label of a text that holds no feeling. */
    private static final String NEUTRAL = "neutral";
    /** From here on it silences the others: chosen on the dev split, where it took no label anything that counts. */
    private static final double QUIET = 0.65;

    private final List<String> labels;
    private final int[] pieces;
    private final PieceIndex index;
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
        this.index = new PieceIndex(this.pieces);
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
            int at = index.place(piece);
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

    /**
     * The labels that hold for some stretch of a text, those that stand out most first. A stretch that is likeliest to
     * hold no feeling adds none.
     */
    public List<Likely> likely(String text) {
        double[] most = new double[labels.size()];
        for (String stretch : Stretches.of(text)) {
            double[] scores = scores(stretch);
            if (!isQuiet(scores)) {
                Arrays.setAll(most, label -> Math.max(most[label], scores[label]));
            }
        }
        return IntStream.range(0, most.length)
                .filter(label -> most[label] >= HOLDS)
                .mapToObj(label -> new Likely(labels.get(label), most[label]))
                .sorted(Comparator.comparingDouble(Likely::score).reversed())
                .toList();
    }

    /** The probability of each label held against its threshold, so that a rare and a frequent one can be compared. */
    private double[] scores(String stretch) {
        double[] scores = probabilities(stretch);
        Arrays.setAll(scores, label -> scores[label] / (scores[label] + thresholds[label]));
        return scores;
    }

    private boolean isQuiet(double[] scores) {
        int neutral = labels.indexOf(NEUTRAL);
        return neutral >= 0
                && scores[neutral] >= QUIET
                && Arrays.stream(scores).allMatch(score -> score <= scores[neutral]);
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
