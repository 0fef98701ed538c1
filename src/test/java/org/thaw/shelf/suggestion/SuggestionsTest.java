package org.thaw.shelf.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.crisis.Withholding;
import org.thaw.library.Library;
import org.thaw.library.Stimulus;
import org.thaw.shelf.suggestion.Closeness.Loss;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Title;

/** What may be suggested to whom, over every title and every warning there is. */
class SuggestionsTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));

    private final Suggestions suggestions = new Suggestions(LIBRARY);

    private List<Suggestion> offered(Closeness closeness, Withholding withholding, Title... own) {
        return suggestions.of(closeness, withholding, List.of(own)).stream()
                .flatMap(group -> group.titles().stream())
                .toList();
    }

    private Stream<Stimulus> stimuli(Closeness closeness) {
        return offered(closeness, Withholding.NONE).stream()
                .map(one -> suggestions.find(one.id()).orElseThrow());
    }

    private static Closeness near(String warning) {
        return new Closeness(Set.of(warning), Loss.NONE);
    }

    @Test
    void leaveOutWhatIsTooCloseAndWhatNobodyHasChecked() {
        for (String warning : LIBRARY.stimuli().words().warnings().keySet()) {
            assertThat(stimuli(near(warning)))
                    .as(warning)
                    .noneMatch(title -> title.warnings().contains(warning))
                    .noneMatch(title -> title.warnings().contains(Stimulus.NOT_CHECKED));
        }
    }

    @Test
    void leaveOutEverySadTitleAndEveryDeathAfterALoss() {
        assertThat(stimuli(new Closeness(Set.of(), Loss.RECENT)))
                .noneMatch(title -> title.touches().equals("sadness"))
                .allMatch(title -> title.warnings().isEmpty());
    }

    @Test
    void neverHoldASuicide() {
        assertThat(LIBRARY.stimuli().titles())
                .anyMatch(title -> title.warnings().contains("suicide"));
        assertThat(stimuli(new Closeness(Set.of(), Loss.NONE))).isNotEmpty().noneMatch(title -> title.warnings()
                .contains("suicide"));
    }

    @Test
    void areNoneOfAKindThatAnswersGivenElsewhereClose() {
        Withholding films = new Withholding(Set.of("C10"), new Withholding.Ground("Later.", "/why/held"));

        assertThat(offered(new Closeness(Set.of(), Loss.NONE), films))
                .isNotEmpty()
                .allMatch(one -> one.kind().equals("Music"));
    }

    @Test
    void tellTheirGroundsWithASourceAndHowSureTheyAre() {
        assertThat(offered(new Closeness(Set.of(), Loss.NONE), Withholding.NONE))
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> {
                    assertThat(one.grounds()).containsAnyOf("memory", "somewhere else", "We read the source");
                    assertThat(one.sources()).isNotEmpty();
                });
    }

    @Test
    void leaveOutWhatIsOnTheShelf() {
        assertThat(offered(new Closeness(Set.of(), Loss.NONE), Withholding.NONE, Title.named("bambi", Kind.FILM)))
                .noneMatch(one -> one.id().equals("bambi"));
    }

    @Test
    void carryTheirWarningsToTheShelf() {
        Optional<Title> title = suggestions.title("hachi");

        assertThat(title.orElseThrow().warnings()).containsExactly("pet_death");
        assertThat(suggestions.title("nowhere")).isEmpty();
    }

    @Test
    void putTendernessFirstAndSadnessLast() {
        assertThat(suggestions.of(new Closeness(Set.of(), Loss.NONE), Withholding.NONE, List.of()))
                .extracting(Suggestions.Group::touches)
                .containsExactly("tenderness", "sadness");
    }
}
