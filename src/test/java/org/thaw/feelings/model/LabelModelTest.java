package org.thaw.feelings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelModelTest {
    private static final LabelModel CARRIED = ModelFile.carried();

    @Test
    void findsPlainFeelings() {
        assertThat(labels("Thank you so much, that is very kind.")).startsWith("gratitude");
        assertThat(labels("I was so scared of the dark.")).contains("fear");
        assertThat(labels("She died last year and I still cry. So sad.")).contains("sadness");
    }

    @Test
    void takesALongPassageStretchByStretch() {
        String dull = "The bus leaves at nine and the shop is on the left side of the road. ".repeat(20);

        assertThat(labels(dull + "I was so scared of the dark. " + dull)).contains("fear");
    }

    @Test
    void scoresFromOneHalfToOneTheHighestFirst() {
        List<Likely> likely = CARRIED.likely("I love it, thank you, but I am so sad and sorry.");

        assertThat(likely).extracting(Likely::score).allMatch(score -> score >= 0.5 && score < 1);
        assertThat(likely).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void knowsNothingOfAnEmptyText() {
        assertThat(CARRIED.likely("")).isEmpty();
    }

    @Test
    void isTheSameBytesAgain() throws IOException {
        byte[] once = bytes(CARRIED);
        byte[] again = bytes(ModelFile.read(new ByteArrayInputStream(once)));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void refusesOtherBytes() {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class)
                .hasMessage("This is no model of words for feelings.");
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatThrownBy(() -> new LabelModel(
                        List.of("joy"),
                        new int[] {1, 2},
                        new byte[2],
                        new byte[3],
                        new float[1],
                        new float[1],
                        new float[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> labels(String text) {
        return CARRIED.likely(text).stream().map(Likely::label).toList();
    }

    private static byte[] bytes(LabelModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes);
        return bytes.toByteArray();
    }
}
