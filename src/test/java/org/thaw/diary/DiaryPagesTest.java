package org.thaw.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

/** The diary as a browser without script meets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DiaryPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void keepsACheckInWithOneAnswer() {
        checkIn("numb", "6");

        assertThat(visitor.get("/diary").body()).contains("Numb 6");
    }

    @Test
    void keepsAllOfACheckIn() {
        checkIn("numb", "6", "want", "3", "heavy", "10", "sleep", "badly", "word", "grey");

        assertThat(visitor.get("/diary").body()).contains("Numb 6, wanting to cry 3, heavy 10, slept badly, “grey”");
        String form = visitor.get(first()).body();
        assertThat(form).contains("name=\"heavy\" value=\"10\" checked", "value=\"badly\" checked", "value=\"grey\"");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        HttpResponse<String> empty = visitor.press(visitor.get("/diary"), "/diary/check-in", "word", "");
        HttpResponse<String> tears = visitor.press(visitor.get("/diary/tears"), "/diary/tears", "trigger", "a song");
        HttpResponse<String> medicine =
                visitor.press(visitor.get("/diary/medicine"), "/diary/medicine", "dose", "20 mg");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("One of them is enough.");
        assertThat(tears.body()).contains("Choose what came. The rest can be left out.", "a song</textarea>");
        assertThat(medicine.body()).contains("Write which medicine it was.", "20 mg");
        assertThat(visitor.get("/diary").body()).doesNotContain("Your latest notes");
    }

    @Test
    void keepsALossAndMarksItsDay() {
        HttpResponse<String> empty =
                visitor.press(visitor.get("/diary/happening"), "/diary/happening", "words", "Rosa");
        visitor.press(visitor.get("/diary/happening"), "/diary/happening", "what", "died", "words", "Rosa");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose what happened.", "Rosa</textarea>");
        assertThat(visitor.get("/diary").body()).contains("Somebody died", "“Rosa”");
        assertThat(visitor.get("/diary/calendar").body()).contains("a loss, or something else that happened", "▽");
        assertThat(visitor.get(first()).body()).contains("value=\"died\" checked", "Rosa</textarea>");
    }

    @Test
    void takesADayThatHasBeenAndNoneThatHasNotCome() {
        HttpResponse<String> form = visitor.get("/diary");
        String old = LocalDate.now(clock).minusDays(400).toString();
        visitor.press(form, "/diary/check-in", "numb", "2", "on", old, "at", "07:15");

        assertThat(visitor.get("/diary/day/" + old).body()).contains("07:15", "Numb 2");
        assertThat(visitor.press(
                                form,
                                "/diary/check-in",
                                "numb",
                                "2",
                                "on",
                                LocalDate.now(clock).plusDays(2).toString())
                        .body())
                .contains("That time has not come yet.");
        assertThat(visitor.press(form, "/diary/check-in", "numb", "2", "on", "yesterday")
                        .body())
                .contains("That is no day and time.");
        assertThat(visitor.press(form, "/diary/check-in", "numb", "2", "on", "1492-10-12")
                        .body())
                .contains("Choose a day from 1900 on.");
    }

    @Test
    void changesANoteAndItsDayAndKeepsItsIdentity() {
        checkIn("numb", "6");
        String path = first();

        visitor.press(
                visitor.get(path),
                path,
                "numb",
                "4",
                "on",
                LocalDate.now(clock).minusDays(3).toString(),
                "at",
                "20:00");

        assertThat(visitor.get("/diary").body()).contains("Numb 4", "20:00").doesNotContain("Numb 6");
        assertThat(first()).isEqualTo(path);
    }

    @Test
    void tellsOfTearsAndAsksLaterHowItWas() {
        visitor.press(
                visitor.get("/diary/tears"),
                "/diary/tears",
                "came",
                "few",
                "feeling",
                "moved",
                "feeling",
                "joy",
                "company",
                "alone",
                "where",
                "On the stairs",
                "trigger",
                "a song",
                "now",
                "same",
                "on",
                LocalDate.now(clock).minusDays(1).toString(),
                "at",
                "11:00");

        String page = visitor.get("/diary").body();
        assertThat(page)
                .contains("A few tears", "Moved, touched, Joy, alone, On the stairs, “a song”", "some hours later?");
        String path = first();
        visitor.press(visitor.get(path), path, "came", "few", "later", "lighter");
        assertThat(visitor.get("/diary").body()).doesNotContain("some hours later?");
    }

    @Test
    void marksTheCalendarAndTellsItInWords() {
        String day = LocalDate.now(clock).minusDays(1).toString();
        visitor.press(visitor.get("/diary"), "/diary/check-in", "numb", "7", "on", day);
        visitor.press(visitor.get("/diary/tears"), "/diary/tears", "came", "almost", "on", day);
        visitor.press(
                visitor.get("/diary/medicine"),
                "/diary/medicine",
                "medicine",
                "Sertraline",
                "change",
                "less",
                "on",
                day);

        String month =
                visitor.get("/diary/calendar?month=" + day.substring(0, 7)).body();
        assertThat(month).contains(": numb 7, almost, a medicine changed", "7 ○ ◆");
        assertThat(visitor.get("/diary/timeline?month=" + day.substring(0, 7)).body())
                .contains("Sertraline", "The dose went down", "Numb 7");
    }

    @Test
    void asksForACycleOnlyWhereItWasChosen() {
        assertThat(visitor.get("/diary").body()).doesNotContain("Bleeding");

        visitor.press(visitor.get("/diary/choices"), "/diary/choices", "so", "bleeding");

        assertThat(visitor.get("/diary").body())
                .contains("Bleeding, or a period")
                .doesNotContain("Alcohol, or a drug");
        checkIn("so", "bleeding");
        assertThat(visitor.get("/diary").body()).contains("Bleeding, or a period</span>");
    }

    @Test
    void deletesAfterASecondPress() {
        checkIn("numb", "6");
        String path = first();

        assertThat(visitor.get(path + "/delete").body()).contains("It is gone for good then.");
        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get("/diary").body()).doesNotContain("Your latest notes");
        assertThat(Visitor.location(visitor.get(path))).isEqualTo("/diary");
    }

    @Test
    void isThereAgainAsADraft() {
        checkIn("numb", "6");
        visitor.draft(visitor.get("/diary/tears"), "/diary/tears", "trigger", "half a wo");

        assertThat(visitor.get("/diary/tears").body()).contains("half a wo");
    }

    @Test
    void bringsHelpNearItsWordsAndKeepsThem() {
        HttpResponse<String> answer = checkIn("word", "I want to die");

        assertThat(answer.body()).contains("id=\"offer-help\"");
        assertThat(visitor.get("/diary").body()).contains("I want to die");
    }

    @Test
    void doesNotGoToAGuestOnceTheVaultHasLocked() {
        checkIn("numb", "6");
        HttpResponse<String> open = visitor.get("/diary");
        visitor.get("/leave");

        assertThat(visitor.press(open, "/diary/check-in", "numb", "3").statusCode())
                .isEqualTo(423);
    }

    @Test
    void takesRubbishInAnAddressForTheUsual() {
        checkIn("numb", "6");

        assertThat(visitor.get("/diary/calendar?month=rubbish").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/diary/calendar?month=9999-12").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(visitor.get("/diary/day/rubbish"))).isEqualTo("/diary/calendar");
        assertThat(Visitor.location(visitor.get("/diary/tears/rubbish"))).isEqualTo("/diary");
        assertThat(visitor.get("/diary/tears?on=rubbish").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> checkIn(String... fields) {
        return visitor.press(visitor.get("/diary"), "/diary/check-in", fields);
    }

    private String first() {
        return visitor.get("/diary")
                .body()
                .replaceAll("(?s).*Your latest notes.*?<a class=\"door\" href=\"(/diary/[^\"]+)\".*", "$1");
    }
}
