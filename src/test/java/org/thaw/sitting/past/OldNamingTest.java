package org.thaw.sitting.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.told.After.Relief;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Naming;
import org.thaw.sitting.told.Size;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.Vaults;

/**
 * Words that were found before naming had a body, a pad and a list: they were told in the sitting itself, and stay
 * with it. The entry is as Thaw wrote it then.
 */
class OldNamingTest {
    /** Every word and every place that could be pressed then. A vault may hold any of them. */
    static final List<String> WORDS = List.of(
            "numb",
            "nothing",
            "not sure",
            "tired",
            "sad",
            "lonely",
            "hurt",
            "angry",
            "afraid",
            "ashamed",
            "guilty",
            "longing",
            "empty",
            "tense",
            "tender",
            "relieved");

    static final List<String> PLACES =
            List.of("nowhere", "eyes", "throat", "chest", "belly", "shoulders", "hands", "all over", "not sure");

    @TempDir
    Path home;

    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void begin() {
        vaults = Vaults.at(home);
        vault = vaults.guest();
    }

    @AfterEach
    void end() {
        vaults.close();
    }

    @Test
    void isReadWholeAndLookedBackAt() {
        Kept<Sitting> kept = keep("""
                {"words":["numb","longing"],"where":"throat","size":4}""");

        assertThat(kept.entry().told().naming())
                .contains(new Naming(List.of("numb", "longing"), Optional.of("throat"), Optional.of(new Size(4))));
        assertThat(shown(kept)).containsSubsequence("Your words: numb, longing", "Where: throat", "How big: 4 of 10");
    }

    @Test
    void mayHaveLeftEverythingOut() {
        assertThat(shown(keep("""
                {"words":[],"where":null,"size":null}"""))).noneMatch(fact -> fact.startsWith("Where"));
        assertThat(keep("null").entry().told().naming()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void mayHoldEachWordOfItsTime(String word) {
        assertThat(shown(keep("""
                {"words":["%s"],"where":null,"size":null}""".formatted(word)))).contains("Your words: " + word);
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void mayHoldEachPlaceOfItsTime(String place) {
        assertThat(shown(keep("""
                {"words":[],"where":"%s","size":null}""".formatted(place)))).contains("Where: " + place);
    }

    @Test
    void isStillThereOnceItsSittingIsWrittenAnew() {
        Kept<Sitting> kept = keep("""
                {"words":["sad"],"where":"chest","size":10}""");

        vault.update(
                Sitting.TYPE,
                kept.id(),
                sitting -> sitting.again(
                        CheckIn.TWENTY,
                        Optional.of(new Size(2)),
                        new Later(CheckIn.TWENTY.when(), NOON, Optional.<Relief>empty(), List.of())));

        assertThat(shown(vault.find(Sitting.TYPE, kept.id()).orElseThrow()))
                .contains("Your words: sad", "Where: chest", "How big: 10 of 10");
    }

    private static List<String> shown(Kept<Sitting> kept) {
        return PastFacts.of(kept.entry()).stream()
                .map(fact -> fact.name() + ": " + fact.value())
                .toList();
    }

    private Kept<Sitting> keep(String naming) {
        EntryId id = EntryId.random();
        String json = """
                {"arrival":{"numbness":3,"distress":2,"screening":{"anyOfThese":"NO","breath":"NO"}},
                 "plan":{"minutes":15,"steps":[
                  {"phase":"APPROACH","activity":"NAMING","minutes":5,"intensity":"GENTLE"},
                  {"phase":"CLOSE","activity":"GROUNDING","minutes":3,"intensity":"GENTLE"}],"withheld":[]},
                 "glass":{"begun":"NOW","paused":"PT0S","pausedSince":null},
                 "place":{"is":"telling"},
                 "moments":[{"at":"NOW","what":"BEGAN","step":0},{"at":"NOW","what":"NAMED","step":0}],
                 "told":{"ratings":[{"when":"BEFORE","distress":2,"at":"NOW"}],"naming":NAMING,"after":null}}""".replace("NOW", NOON.toString()).replace("\"naming\":NAMING", "\"naming\":" + naming);
        vault.saveAll(List.of(new RawEntry(id, "sitting", 1, NOON, json)));
        return vault.find(Sitting.TYPE, id).orElseThrow();
    }
}
