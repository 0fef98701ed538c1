package org.thaw.medicines.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/** Looking medicines up, as a browser without script does it. */
class CheckerPagesTest extends SharedThaw {
    private static final String NEVER_ALONE = "Please don’t stop or cut a medicine on your own.";

    @Test
    void saysFirstThatNothingIsToBeStoppedAlone() {
        assertThat(visitor.get("/medicines").body()).contains(NEVER_ALONE, "can bring seizures");
        assertThat(look("zoloft")).contains(NEVER_ALONE);
    }

    @Test
    void tellsWhatIsKnownHowSureItIsAndWhereItComesFrom() {
        assertThat(look("Zoloft 50 mg"))
                .contains("<h2>Zoloft (sertraline)</h2>", "It is one of these: SSRI antidepressants.")
                .contains("Several studies link it to feeling less, or crying less.")
                .contains("Some studies link it to fewer tears, or drier eyes.")
                .contains("Stopping suddenly can bring withdrawal.", "href=\"/reasons/R20\"")
                .contains("Bolling", "Nothing here says that a medicine is the cause.");
    }

    @Test
    void saysHowItReadASlipAndAsksWhereTwoAreMeant() {
        assertThat(look("fluoxetene")).contains("You wrote “fluoxetene”. We took it to be fluoxetine.");
        assertThat(look("hydroxazine")).contains("“hydroxazine”: which one is it?", "hydralazine", "hydroxyzine");
    }

    @Test
    void saysThatNotKnowingAMedicineIsNoFindingAboutIt() {
        assertThat(look("paracetamol"))
                .contains("That does not mean that it does nothing.")
                .doesNotContain("link it to");
        assertThat(look("grmblfx")).contains("“grmblfx” is not known here", "That says nothing about it.");
    }

    @Test
    void looksUpAListAndLeavesItInItsField() {
        String page = look("diazepam\n\n  lamotrigine \nPropranolol");

        assertThat(page)
                .contains("<h2>Diazepam</h2>", "<h2>Lamotrigine</h2>", "<h2>Propranolol</h2>")
                .contains("Stopping suddenly can bring seizures. That is dangerous.")
                .contains("diazepam\n\n  lamotrigine \nPropranolol</textarea>");
    }

    @Test
    void saysHowManyLinesItLeftOut() {
        assertThat(look(IntStream.range(0, 33).mapToObj(line -> "diazepam").collect(Collectors.joining("\n"))))
                .contains("Only the first 30 lines were looked up. 3 more are still in the field above.");
    }

    @Test
    void bringsHelpForWordsThatCallForIt() {
        assertThat(look("I want to take all my tablets and die")).contains("You don’t have to be alone with this");
    }

    @Test
    void keepsNothingOfWhatIsLookedUp() {
        look("Zoloft");

        assertThat(visitor.get("/medicines").body()).doesNotContain("Zoloft");
    }

    @Test
    void showsWhatWasNotedWithItsDaysAndJudgesNothing() {
        note("Sertraline", "started", "50 mg", "2026-03-02");
        note("sertraline", "less", "25 mg", "2026-11-12");

        assertThat(visitor.get("/medicines").body())
                .contains("<dt>sertraline</dt>", "2 March 2026: It began, 50 mg.")
                .contains("12 November 2026: The dose went down, 25 mg.");
    }

    private String look(String medicines) {
        return visitor.press(visitor.get("/medicines"), "/medicines#found", "medicines", medicines)
                .body();
    }

    private void note(String medicine, String change, String dose, String on) {
        visitor.press(
                visitor.get("/diary/medicine"),
                "/diary/medicine",
                "medicine",
                medicine,
                "change",
                change,
                "dose",
                dose,
                "on",
                on);
    }
}
