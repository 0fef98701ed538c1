package org.thaw.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.calculated;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.replay.Replay;
import org.thaw.library.Library;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** What other parts of Thaw are told of questionnaires. */
class ResultsTest {
    private static final Path CONTENT = Path.of("content");
    private static final Library LIBRARY = Library.read(CONTENT);
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    Path home;

    private final Shipped shipped = new Shipped(CONTENT, LIBRARY);
    private final Filing filing = new Filing(shipped, Clock.fixed(NOON, ZoneOffset.UTC));
    private final Results results = new FinishedForms(filing, shipped);
    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void open() {
        vaults = Fixtures.vaults(home);
        vault = vaults.guest();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void tellsScoreMeaningCodesAndTheAnswers() {
        fill("phq2", true, 2, 1);

        Result result = only();

        assertThat(result.title()).isEqualTo("PHQ-2");
        assertThat(result.at()).isEqualTo(NOON);
        assertThat(result.meaning()).contains("At or above the mark of 3: a reason to talk with a doctor");
        assertThat(result.codes())
                .extracting(Result.Code::system, Result.Code::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("http://loinc.org", "55757-9"));
        Result.Score score = result.scores().getFirst();
        assertThat(score.value()).isEqualByComparingTo("3");
        assertThat(score.least()).contains(0);
        assertThat(score.most()).contains(6);
        assertThat(score.codes()).extracting(Result.Code::code).containsExactly("55758-7");
        assertThat(Replay.validate(result.form(), result.response()).faults()).isEmpty();
    }

    @Test
    void saysWhereAScoreIsBelowEveryMark() {
        fill("phq2", true, 1, 0);

        assertThat(only().meaning()).contains("Below its lowest mark, which is 2");
    }

    @Test
    void namesTheBandWhereThereAreBands() {
        fill("gad7", true, 1, 1, 1, 1, 1, 0, 0);

        assertThat(only().meaning()).contains("Some signs");
    }

    @Test
    void holdsOnlyWhatIsFinished() {
        fill("phq2", false, 1, 1);

        assertThat(results.of(vault)).isEmpty();
    }

    @Test
    void takesTheScoresOfAFormOfAClinicAsTheyAreAndGivesThemNoMeaning() {
        String form = json(
                item("a", "decimal"),
                item(
                        "t",
                        "decimal",
                        "\"text\":\"Twice\"",
                        calculated("%resource.item.where(linkId='a').answer.value * 2")));
        Work work = begun(FilledForm.begun("", "Theirs", form));
        work.answers().of("a").getFirst().answer(List.of(new Value.Decimal(new java.math.BigDecimal("2.5"))));
        work.plan().work(work.answers());
        filing.keep(vault, work, true);

        Result result = only();

        assertThat(result.scores()).extracting(Result.Score::name).containsExactly("Twice");
        assertThat(result.scores().getFirst().value()).isEqualByComparingTo("5");
        assertThat(result.scores().getFirst().most()).isEmpty();
        assertThat(result.meaning()).isEmpty();
        assertThat(result.form()).isEqualTo(form);
    }

    @Test
    void printsNothingThatIsPrivate() {
        fill("phq2", true, 1, 1);

        assertThat(only().toString() + only().scores().getFirst()).isEqualTo("Result[hidden]Score[hidden]");
    }

    private Result only() {
        List<Result> all = results.of(vault);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Work begun(FilledForm form) {
        return filing.open(vault, filing.begin(vault, form).id().toString()).orElseThrow();
    }

    private void fill(String id, boolean done, int... chosen) {
        Work work = begun(FilledForm.begun(id, shipped.form(id).orElseThrow().title(), ""));
        for (int place = 0; place < chosen.length; place++) {
            var node = work.answers().of(Integer.toString(place + 1)).getFirst();
            node.answer(List.of(node.item().options().get(chosen[place]).value()));
        }
        work.plan().work(work.answers());
        filing.keep(vault, work, done);
    }
}
