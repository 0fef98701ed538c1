package org.thaw.practices.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The timed texts, held to the steps and times of EVIDENCE C05 and C06. */
class BodyScriptTest {
    @Nested
    class TenseAndLetGo {
        private final BodyScript script = RelaxScript.whole(Eyes.AS_YOU_LIKE);

        @Test
        void goesThroughThePartsInTheOrderOfTheEvidence() {
            assertThat(script.parts())
                    .containsExactly(Part.HANDS, Part.ARMS, Part.FACE, Part.SHOULDERS, Part.BELLY, Part.LEGS);
        }

        @Test
        void tensesForFiveToSevenSecondsAndLetsGoForFifteenToTwenty() {
            assertThat(atParts(script)).allSatisfy(stop -> {
                assertThat(stop.cues()).hasSize(2);
                assertThat(stop.cues().getFirst().seconds()).isBetween(5, 7);
                assertThat(stop.cues().getLast().seconds()).isBetween(15, 20);
            });
        }

        @Test
        void takesTenToFifteenMinutes() {
            assertThat(script.seconds()).isBetween(10 * 60, 15 * 60);
        }

        @Test
        void fitsIntoAStepOfASitting() {
            assertThat(RelaxScript.fitting(10, Eyes.AS_YOU_LIKE).parts()).isEqualTo(script.parts());
            for (int minutes : List.of(6, 8, 9)) {
                assertThat(RelaxScript.fitting(minutes, Eyes.AS_YOU_LIKE).seconds())
                        .isLessThanOrEqualTo(minutes * 60);
            }
        }
    }

    @Nested
    class PartByPart {
        private final BodyScript script = ScanScript.whole(Eyes.AS_YOU_LIKE);

        @Test
        void goesFromTheFeetToTheHeadAndOnceMoreToThroatChestAndEyes() {
            List<Part> way = script.stops().stream()
                    .flatMap(stop -> stop.part().stream())
                    .toList();

            assertThat(way).startsWith(Part.FEET).endsWith(Part.EYES, Part.THROAT, Part.CHEST, Part.EYES);
        }

        @Test
        void staysFifteenToTwentySecondsAtEachPart() {
            assertThat(atParts(script))
                    .allSatisfy(stop -> assertThat(stop.seconds()).isBetween(15, 20));
        }

        @Test
        void takesEightToFifteenMinutesWithOpenEyesToo() {
            assertThat(script.seconds()).isBetween(8 * 60, 15 * 60);
            assertThat(ScanScript.whole(Eyes.OPEN).seconds()).isBetween(8 * 60, 15 * 60);
        }

        @Test
        void widensOutOfPainAndEndsInTheRoom() {
            assertThat(said(script)).anyMatch(words -> words.contains("don’t stay in it. Widen out"));
            assertThat(script.stops().getLast().cues().getLast().say()).contains("Look around");
        }

        @Test
        void remindsToLookAroundWhereTheEyesStayOpen() {
            assertThat(said(ScanScript.whole(Eyes.OPEN)))
                    .anyMatch(words -> words.contains("Keep your eyes open"))
                    .filteredOn(words -> words.contains("Look around the room once"))
                    .hasSize(2);
        }
    }

    @Test
    void leavesOutWhatAPersonLeavesOutAndNothingElse() {
        BodyScript script = ScanScript.whole(Eyes.AS_YOU_LIKE);
        BodyScript without = script.without(List.of(Part.THROAT, Part.CHEST));

        assertThat(without.parts())
                .doesNotContain(Part.THROAT, Part.CHEST)
                .hasSize(script.parts().size() - 2);
        assertThat(without.stops()).hasSize(script.stops().size() - 4);
    }

    @Test
    void saysEachThingInSentencesOfTwentyWordsOrFewer() {
        assertThat(Stream.of(RelaxScript.whole(Eyes.OPEN), ScanScript.whole(Eyes.OPEN))
                        .flatMap(BodyScriptTest::said)
                        .flatMap(words -> Stream.of(words.split("(?<=[.?])\\s"))))
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(20));
    }

    private static List<Stop> atParts(BodyScript script) {
        return script.stops().stream().filter(stop -> stop.part().isPresent()).toList();
    }

    private static Stream<String> said(BodyScript script) {
        return script.stops().stream().flatMap(stop -> stop.cues().stream()).map(Cue::say);
    }
}
