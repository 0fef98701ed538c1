package org.thaw.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thaw.library.Feeling.Kind;
import org.thaw.library.Feeling.Origin;

/** The one list of words for feelings. */
class FeelingsTest {
    private static final Feelings FEELINGS = Library.read(Path.of("content")).feelings();

    @Test
    void areAboutAHundredAndFifty() {
        assertThat(FEELINGS.words()).hasSizeBetween(140, 180).doesNotHaveDuplicates();
    }

    @Test
    void beginWithNumbAndNothingAndHoldTheBody() {
        assertThat(FEELINGS.first()).extracting(Feeling::word).containsExactly("numb", "nothing", "not sure");
        assertThat(FEELINGS.words())
                .extracting(Feeling::word)
                .contains("empty", "tired", "heavy", "a lump in the throat", "a tight chest", "stinging eyes");
        assertThat(FEELINGS.words())
                .filteredOn(feeling -> feeling.kind() == Kind.BODY)
                .hasSizeGreaterThan(25);
    }

    @Test
    void eachHaveAMeaningAPlaceSpanishAndAnOrigin() {
        assertThat(FEELINGS.words()).allSatisfy(feeling -> {
            assertThat(feeling.meaning()).isNotBlank();
            assertThat(feeling.places()).isNotEmpty();
            assertThat(feeling.spanish()).isNotEmpty();
            assertThat(feeling.from()).contains(Origin.THAW);
        });
    }

    @Test
    void neverTellAPersonWhatTheyFeel() {
        assertThat(FEELINGS.words()).extracting(Feeling::meaning).noneMatch(meaning -> meaning.toLowerCase(Locale.ROOT)
                .matches(".*\\byou(r|rs|rself)?\\b.*"));
    }

    @Test
    void standInOneFamilyEach() {
        assertThat(FEELINGS.families().stream().flatMap(family -> family.words().stream()))
                .containsExactlyInAnyOrderElementsOf(FEELINGS.words());
    }

    /** What finding a word offered before there was this list. */
    @Test
    void stillHoldEveryWordThatWasOfferedBefore() {
        List<String> before = List.of(
                "numb",
                "nothing",
                "not sure",
                "tired",
                "heavy",
                "empty",
                "cold",
                "tense",
                "tight",
                "a lump in the throat",
                "shaky",
                "restless",
                "warm",
                "soft",
                "sore",
                "flat",
                "far away",
                "sad",
                "lonely",
                "left out",
                "disappointed",
                "hurt",
                "ashamed",
                "guilty",
                "helpless",
                "hopeless",
                "worn out",
                "bored",
                "angry",
                "annoyed",
                "bitter",
                "jealous",
                "afraid",
                "worried",
                "on edge",
                "overwhelmed",
                "confused",
                "longing",
                "homesick",
                "tender",
                "moved",
                "thankful",
                "loved",
                "relieved",
                "calm",
                "safe",
                "hopeful",
                "glad",
                "proud",
                "excited");

        assertThat(before).allMatch(FEELINGS::has);
        assertThat(FEELINGS.words().stream().flatMap(Feeling::said)).contains("grieving");
    }
}
