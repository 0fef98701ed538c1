package org.thaw.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;
import org.thaw.care.paper.OnPaper;

/** The doctor’s sheet, as a browser without script meets it. */
class SheetPagesTest extends SharedThaw {
    private static final String SHEET = "/doctor-sheet";
    private static final String CHOOSE = "/doctor-sheet/choose";
    private static final String CODE = "/doctor-sheet/code";

    @Test
    void beginsWithWordsForTheComplaintAndNothingPicked() {
        note();
        HttpResponse<String> form = visitor.get(Visitor.location(visitor.get(SHEET)));

        assertThat(form.body())
                .contains(
                        "I want to cry, and I can’t.</textarea>", "Sertraline", "Somebody died", "How often tears came")
                .doesNotContain("checked");
        keep(form, "complaint", "I want to cry, and I can’t.");
        assertThat(sheet())
                .contains("I want to cry, and I can’t.")
                .doesNotContain("Sertraline", "Somebody died", "by my own notes", "What I would like to ask");
    }

    @Test
    void holdsWhatWasPickedAndNothingElse() throws IOException {
        note();
        begin();
        answer("eyes-water", "yes");
        answer("eyes-gritty", "unsure");
        HttpResponse<String> form = visitor.get(CHOOSE);
        keep(
                form,
                "complaint",
                "No tears for a year",
                "since",
                "Since about May",
                "changes",
                "We moved house",
                "pick",
                "medicine:sertraline",
                "pick",
                picked(form, "Somebody died"),
                "pick",
                "tears",
                "pick",
                "kinds",
                "pick",
                "questions",
                "questions",
                "Is it the dose?\n\nWhat else could it be?");

        String page = sheet();
        String file = text(visitor.file("/doctor-sheet/file"));
        for (String there : new String[] {
            "No tears for a year",
            "Since about May",
            "We moved house",
            "Sertraline",
            "22 November 2026: began, 50 mg",
            "Somebody died",
            "The last tears that I noted: 22 November 2026.",
            "Do your eyes water with an onion, cold wind or a yawn?",
            "Is it the dose?",
            "What else could it be?"
        }) {
            assertThat(page).contains(there);
            assertThat(file).contains(there);
        }
        assertThat(page)
                .doesNotContain("Cetirizine", "dry, gritty", "For whoever prescribes", "my answers, put in order");
        assertThat(file).doesNotContain("Cetirizine", "dry, gritty", "For whoever prescribes");
    }

    @Test
    void neverHoldsWordsOfANoteOrAPage() {
        note();
        visitor.press(visitor.get("/diary"), "/diary/check-in", "word", "greyness");
        HttpResponse<String> form = visitor.get(CHOOSE);

        assertThat(form.body()).doesNotContain("Rosa", "a song of hers", "greyness");
        keep(form, "complaint", "Nothing comes", "pick", picked(form, "Somebody died"), "pick", "tears");
        assertThat(sheet()).contains("Somebody died").doesNotContain("Rosa", "a song of hers", "greyness");
    }

    @Test
    void saysWhatFitsAsTheInterviewDoesWithItsGroundsAndItsGrade() {
        begin();
        answer("antidepressant-timing", "yes");
        answer("good-muted-too", "yes");
        HttpResponse<String> form = visitor.get(CHOOSE);
        String title = "When an antidepressant turns feelings down";

        keep(form, "complaint", "I feel little", "pick", "fit:R20");

        assertThat(visitor.get("/why/result").body()).contains(title);
        assertThat(sheet()).contains(title, "<th scope=\"row\">Fits</th>", "<b>Yes.</b>", "the order is a judgement");
        assertThat(sheet().replaceAll("(?s).*<article|</article>.*", ""))
                .contains(title)
                .doesNotContain("cause");
    }

    @Test
    void neverOffersWhatWasSaidAboutSafety() {
        begin();
        answer("suicidal", "yes");
        answer("home-danger", "yes");
        answer("little-feeling", "yes");
        String form = visitor.get(CHOOSE).body();
        HttpResponse<String> page = visitor.get(CHOOSE);
        String[] all = Pattern.compile("name=\"pick\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .flatMap(found -> java.util.stream.Stream.of("pick", found.group(1)))
                .toArray(String[]::new);

        keep(page, concat(all, "complaint", "All of it"));

        assertThat(sheet())
                .contains("All of it", "My answers, put in order")
                .doesNotContainIgnoringCase("suicide")
                .doesNotContainIgnoringCase("killing")
                .doesNotContainIgnoringCase("afraid of someone");
    }

    @Test
    void holdsNothingThatWasNotOnOffer() {
        keep(visitor.get(CHOOSE), "complaint", "Dry", "pick", "medicine:lithium", "pick", "fit:R01", "pick", "<b>");

        assertThat(sheet()).contains("Dry").doesNotContain("lithium", "What I take", "put in order");
    }

    @Test
    void asksForTheComplaintAndKeepsWhatWasTyped() {
        HttpResponse<String> faulty = keep(visitor.get(CHOOSE), "complaint", " ", "since", "May");
        HttpResponse<String> tooLong = keep(visitor.get(CHOOSE), "complaint", "x".repeat(2_001));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("Write what it is about.", "value=\"May\"");
        assertThat(tooLong.body()).contains("That is too long for a sheet.", "x".repeat(2_001));
        assertThat(Visitor.location(visitor.get(SHEET))).isEqualTo(CHOOSE);
    }

    @Test
    void isThereAgainAsADraftAndAsItWasKept() {
        keep(visitor.get(CHOOSE), "complaint", "Kept words", "pick", "questions", "questions", "Why?");
        assertThat(visitor.get(CHOOSE).body())
                .contains("Kept words</textarea>", "value=\"questions\" checked", "Why?</textarea>");

        visitor.draft(visitor.get(CHOOSE), CHOOSE, "complaint", "Begun words");
        assertThat(visitor.get(CHOOSE).body()).contains("Begun words</textarea>");
        assertThat(sheet()).contains("Kept words");
    }

    @Test
    void saysWhereItTakesMoreThanAPageAndLetsThePersonChoose() {
        keep(
                visitor.get(CHOOSE),
                "complaint",
                "I can’t cry. ".repeat(150),
                "changes",
                "It changed. ".repeat(150),
                "since",
                "For long. ".repeat(190));

        assertThat(sheet())
                .contains("It does not fit on one page: it takes 2.", "Leave something out", "Make the longer one")
                .doesNotContain("/doctor-sheet/file");
        assertThat(Visitor.location(visitor.get("/doctor-sheet/file"))).isEqualTo(SHEET);
        assertThat(Visitor.location(visitor.get(CODE))).isEqualTo(SHEET);

        visitor.press(visitor.get(SHEET), "/doctor-sheet/length", "length", "longer");
        assertThat(sheet()).contains("This is the longer one, 2 pages.", "/doctor-sheet/file");
        visitor.press(visitor.get(SHEET), "/doctor-sheet/length", "length", "one-page");
        assertThat(sheet()).contains("It does not fit on one page");
    }

    @Test
    void saysWhichLettersTheFileLacks() {
        keep(visitor.get(CHOOSE), "complaint", "泣けない");

        assertThat(sheet())
                .contains("It has no letters for these: 泣 け な い", "print this page")
                .doesNotContain("/doctor-sheet/file");
    }

    @Test
    void comesAsAFileThatNobodyKeepsWithANameThatTellsNothing() {
        keep(visitor.get(CHOOSE), "complaint", "I can’t cry");

        HttpResponse<String> file = visitor.get("/doctor-sheet/file");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"note.pdf\"");
    }

    @Test
    void isLockedWithACodeThatIsShownOnceAndKeptNowhere() throws IOException {
        keep(visitor.get(CHOOSE), "complaint", "I can’t cry");
        HttpResponse<String> first = visitor.press(visitor.get(CODE), CODE);
        HttpResponse<String> second = visitor.press(visitor.get(CODE), CODE);

        byte[] locked = visitor.file(first, CODE + "/file");

        assertThat(code(first)).isNotEqualTo(code(second));
        assertThat(OnPaper.text(locked, code(first))).contains("I can’t cry");
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("For a talk");
        assertThat(visitor.get(SHEET).body()).doesNotContain(code(first));
        assertThat(visitor.get(CODE).body()).doesNotContain(code(first)).contains("What it does not protect");
    }

    @Test
    void takesNoCodeButItsOwn() {
        keep(visitor.get(CHOOSE), "complaint", "I can’t cry");

        assertThat(Visitor.location(visitor.post(CODE + "/file", "code", "1234")))
                .isEqualTo(CODE);
    }

    @Test
    void isDeletedAfterASecondPressAndTheNotesStay() {
        note();
        keep(visitor.get(CHOOSE), "complaint", "I can’t cry");
        visitor.press(visitor.get("/doctor-sheet/delete"), "/doctor-sheet/delete");

        assertThat(Visitor.location(visitor.get(SHEET))).isEqualTo(CHOOSE);
        assertThat(visitor.get("/diary").body()).contains("Sertraline");
        assertThat(Visitor.location(visitor.get("/doctor-sheet/delete"))).isEqualTo(SHEET);
    }

    @Test
    void bringsHelpNearItsWordsAndKeepsThem() {
        HttpResponse<String> kept = keep(visitor.get(CHOOSE), "complaint", "I am going to kill myself tonight");

        assertThat(kept.body()).contains("You don’t have to be alone with this");
        assertThat(sheet()).contains("I am going to kill myself tonight");
    }

    @Test
    void saysThatNoMedicineIsStoppedAloneWhateverIsPicked() {
        assertThat(visitor.get(CHOOSE).body())
                .contains("Don’t stop or cut a medicine on your own", "seizures", "It is no proof", "the same day");
    }

    /** A medicine, a loss and tears, with words that are the diary’s alone. */
    private void note() {
        visitor.press(
                visitor.get("/diary/medicine"),
                "/diary/medicine",
                "medicine",
                "Sertraline",
                "change",
                "started",
                "dose",
                "50 mg");
        visitor.press(visitor.get("/diary/medicine"), "/diary/medicine", "medicine", "Cetirizine", "change", "started");
        visitor.press(visitor.get("/diary/happening"), "/diary/happening", "what", "died", "words", "Rosa");
        visitor.press(visitor.get("/diary/tears"), "/diary/tears", "came", "few", "trigger", "a song of hers");
    }

    private void begin() {
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
    }

    private void answer(String question, String reply) {
        visitor.press(visitor.get("/why/ask/" + question), "/why/question", "reply", reply);
    }

    private HttpResponse<String> keep(HttpResponse<String> form, String... fields) {
        return visitor.press(form, CHOOSE, fields);
    }

    private String sheet() {
        return visitor.get(SHEET).body();
    }

    private static String picked(HttpResponse<String> form, String words) {
        return Pattern.compile("value=\"([^\"]*)\"[^>]*><span><b>" + words)
                .matcher(form.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String code(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*id=\"code\">([0-9 ]+)<.*", "$1");
    }

    private static String text(byte[] file) throws IOException {
        return OnPaper.text(file, "").replaceAll("\\s+", " ");
    }

    private static String[] concat(String[] all, String... more) {
        return java.util.stream.Stream.of(all, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
