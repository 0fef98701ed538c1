package org.thaw.feelings.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.thaw.feelings.model.LabelModel;
import org.thaw.feelings.model.Rarity;

/**
 * What was learned, in full.
 *
 * @param byLabel for each label the weight of each piece, and after them the bias
 */
record Weights(List<String> labels, Vocabulary vocabulary, List<double[]> byLabel) {
    private static final int STEPS = 127;

    static Weights learn(List<String> labels, Learner learner, Vocabulary vocabulary) {
        List<double[]> byLabel = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            byLabel.add(learner.fit(label));
        }
        return new Weights(labels, vocabulary, byLabel);
    }

    /** The pieces that can move a label most, over all texts; of as strong ones the lower number. */
    Weights strongest(int count) {
        double[] strengths = IntStream.range(0, vocabulary.size())
                .mapToDouble(this::strength)
                .toArray();
        int[] places = IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -strengths[place])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<double[]> kept = byLabel.stream()
                .map(weights -> IntStream.concat(Arrays.stream(places), IntStream.of(vocabulary.size()))
                        .mapToDouble(place -> weights[place])
                        .toArray())
                .toList();
        return new Weights(labels, vocabulary.only(places), kept);
    }

    private double strength(int place) {
        double most = byLabel.stream()
                .mapToDouble(weights -> Math.abs(weights[place]))
                .max()
                .orElse(0);
        return most * rarity(place) * Math.sqrt(vocabulary.holding(place));
    }

    /** In one byte for each weight, which the rarity of its piece goes into. Every label holds from one half. */
    LabelModel inBytes() {
        int count = labels.size();
        byte[] rarities = new byte[vocabulary.size()];
        byte[] steps = new byte[vocabulary.size() * count];
        float[] scales = new float[count];
        float[] biases = new float[count];
        float[] thresholds = new float[count];
        Arrays.fill(thresholds, 0.5f);
        for (int place = 0; place < rarities.length; place++) {
            rarities[place] = vocabulary.rarity(place);
        }
        for (int label = 0; label < count; label++) {
            double[] weights = byLabel.get(label);
            scales[label] = (float) (most(weights) / STEPS);
            biases[label] = (float) weights[vocabulary.size()];
            for (int place = 0; place < rarities.length; place++) {
                steps[place * count + label] = (byte) Math.round(weights[place] * rarity(place) / scales[label]);
            }
        }
        return new LabelModel(labels, vocabulary.pieces(), rarities, steps, scales, biases, thresholds);
    }

    private double most(double[] weights) {
        return IntStream.range(0, vocabulary.size())
                .mapToDouble(place -> Math.abs(weights[place]) * rarity(place))
                .max()
                .orElse(1);
    }

    private double rarity(int place) {
        return Rarity.of(vocabulary.rarity(place));
    }
}
