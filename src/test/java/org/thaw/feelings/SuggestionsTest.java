package org.thaw.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.thaw.feelings.model.ModelFile;
import org.thaw.library.Library;

class SuggestionsTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));
    private static final Suggestions SUGGESTIONS = Suggestions.with(LIBRARY);

    @Test
    void putWhatTheTextSaysFirst() {
        List<Suggestion> found = SUGGESTIONS.of("I feel numb. She died last year, it is so sad, I cried and cried.");

        assertThat(found.getFirst().feeling().id()).isEqualTo("numb");
        assertThat(found.getFirst().score()).isEqualTo(1);
        assertThat(words(found)).contains("sad");
    }

    @Test
    void offerNothingForWhatIsDenied() {
        assertThat(words(SUGGESTIONS.of("I'm not angry with you"))).doesNotContain("angry");
    }

    @Test
    void offerNoStanceToATextThatNamesAFeeling() {
        assertThat(words(SUGGESTIONS.of("No, that is wrong. I don't agree."))).contains("disapproving");
        assertThat(words(SUGGESTIONS.of("No, that is wrong. I don't agree. I feel lonely.")))
                .contains("lonely")
                .doesNotContain("disapproving");
    }

    @Test
    void areNoneForAnEmptyTextOrOneWithoutFeeling() {
        assertThat(SUGGESTIONS.of("")).isEmpty();
        assertThat(SUGGESTIONS.of("The train leaves at 9:40 from platform 3.")).isEmpty();
    }

    @Property(tries = 200)
    void areFiveAtMostEachOnceTheHighestScoreFirst(@ForAll String text) {
        List<Suggestion> found = SUGGESTIONS.of(text + " I feel sad, lonely, angry, tired, ashamed, numb and cold");

        assertThat(found).hasSize(Suggestions.MOST).doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void haveAWordForEveryLabelButNeutral() {
        Set<String> labels = Set.copyOf(ModelFile.carried().labels());

        assertThat(LIBRARY.feelings().labels().keySet())
                .isEqualTo(labels.stream()
                        .filter(label -> !label.equals("neutral"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void tellNoOneWhatIsInThem() {
        assertThat(SUGGESTIONS.of("I feel numb").toString()).doesNotContain("numb");
    }

    private static List<String> words(List<Suggestion> found) {
        return found.stream().map(one -> one.feeling().word()).toList();
    }
}
