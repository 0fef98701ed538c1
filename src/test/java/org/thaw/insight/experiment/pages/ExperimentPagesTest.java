package org.thaw.insight.experiment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Experiments as a browser without script meets them, with a clock that tests move. */
class ExperimentPagesTest extends SharedThaw {
    private static final String ALL = "/what-helps/experiments";
    private static final String NEW = ALL + "/new";
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void areReachedFromWhatHelps() {
        assertThat(visitor.get("/what-helps").body()).contains("href=\"" + ALL + "\"");
        assertThat(visitor.get(ALL).body()).contains("href=\"" + NEW + "\"");
    }

    @Test
    void offerOnlyWhatMayBeDoneAloneOnAnyDay() {
        String page = visitor.get(NEW).body();

        assertThat(page)
                .contains("<option value=\"C03\"", "<option value=\"C15\"")
                .doesNotContain("value=\"C06\"", "value=\"C08\"", "value=\"C09\"", "value=\"C10\"", "value=\"C11\"");
        assertThat(begin("first", "C08", "first-own", "").body()).contains("Choose what you do on these days");
        assertThat(begin("first", "C11", "first-own", "").statusCode()).isEqualTo(422);
    }

    @Test
    void sayWhatEachNumberOfDaysCanFind() {
        assertThat(visitor.get(NEW).body())
                .contains("Only a very large difference shows.", "about 7 of 10", "about half of them");
    }

    @Test
    void sayWhatIsMissingAndKeepWhatWasTyped() {
        HttpResponse<String> answer = begin("wondering", "Is it the rain?", "better", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose what would be better for you.", "Is it the rain?", "a song I know");
        assertThat(begin("second", "own", "second-own", "a song I know").body()).contains("Choose two different ways.");
        assertThat(begin("first", "C03").body()).contains("Not both.");
        assertThat(begin("wondering", "x".repeat(201)).body()).contains("That is too long.");
    }

    @Test
    void showTheWayOfTodayAndNoOther() {
        String page = visitor.get(begun()).body();

        assertThat(page).contains("Is it the music?", "Day 1 of 10.", "Something moved: how much?");
        assertThat(count(page, "experiment-way")).isEqualTo(1);
    }

    @Test
    void leadToThePlayerOfAPractice() {
        String path = path(begin("first", "C03", "first-own", "", "second", "C15"));

        assertThat(visitor.get(path).body()).containsPattern("href=\"/practices/C(03|15)/play\"");
    }

    @Test
    void beginOnceHoweverOftenTheFormIsSent() {
        String path = begun();

        assertThat(path(begin("wondering", "Another?"))).isEqualTo(path);
        assertThat(Visitor.location(visitor.get(NEW))).isEqualTo(path);
        assertThat(visitor.get(ALL).body()).contains("Today is day 1 of 10.").doesNotContain("Another?");
    }

    @Test
    void keepOneNumberADayThatCanBeChangedUntilTheNextDayEnds() {
        String path = begun();
        note(path, 1, "4");
        note(path, 1, "6");
        assertThat(visitor.get(path).body()).contains("Today is noted: 6.");

        clock.move(DAY);
        note(path, 1, "5");
        assertThat(visitor.get(path).body()).contains("Day 2 of 10.").doesNotContain("Yesterday has no number.");

        clock.move(DAY);
        HttpResponse<String> late = visitor.post(path + "/day/1", "score", "9");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("That day can’t be noted now");
        assertThat(visitor.get(path).body()).contains("Yesterday has no number.");
        assertThat(visitor.post(path + "/day/4", "score", "9").statusCode()).isEqualTo(409);
    }

    @Test
    void askForANumberAndKeepWhatWasChosen() {
        String path = begun();

        HttpResponse<String> answer = visitor.press(visitor.get(path), path + "/day/1", "done", "else");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a number from 0 to 10, or leave this day out.");
        assertThat(answer.body()).containsPattern("value=\"else\" checked");
    }

    @Test
    void stayShutUntilThePersonAsksAndKeepThatTheyLooked() {
        String path = begun();
        note(path, 1, "4");

        assertThat(Visitor.location(visitor.get(path + "/so-far"))).isEqualTo(path);
        assertThat(visitor.get(path + "/look").body())
                .contains("If you look now and stop, the answer will not count as one.", "Look anyway?");
        assertThat(Visitor.location(visitor.press(visitor.get(path + "/look"), path + "/look")))
                .isEqualTo(path + "/so-far");
        assertThat(visitor.get(path + "/so-far").body())
                .contains("It is no answer yet.", "You noted 1 of 1 days.")
                .doesNotContain("By the lot alone");
        assertThat(visitor.get(path).body()).contains("You looked on Sunday 22 November.");
    }

    @Test
    void giveNoAnswerToWhoStopsAfterLooking() {
        String path = begun();
        live(path, 6);
        visitor.press(visitor.get(path + "/look"), path + "/look");

        assertThat(visitor.get(path + "/stop").body()).contains("You have looked already.");
        visitor.press(visitor.get(path + "/stop"), path + "/stop");

        assertThat(visitor.get(path).body())
                .contains("You stopped after looking. This shows what you noted, and is no answer.")
                .doesNotContain("By the lot alone");
    }

    @Test
    void answerFromTheDaysThereWereWhereItIsStoppedUnseen() {
        String path = begun();
        live(path, 8);

        assertThat(visitor.get(path + "/stop").body()).contains("You have not looked.", "Fewer days find less.");
        visitor.press(visitor.get(path + "/stop"), path + "/stop");

        assertThat(visitor.get(path).body()).contains("By the lot alone", "10 days were planned.");
        assertThat(visitor.get(ALL).body()).contains("stopped after 9 of 10 days.");
    }

    @Test
    void answerAtTheEndInTheSameWordsEachTime() {
        String path = begun();
        for (int day = 1; day <= 10; day++) {
            if (day != 3) {
                note(path, day, isSong(path) ? "8" : "3", day == 5 ? "else" : "");
            }
            clock.move(DAY);
        }
        assertThat(visitor.get(path).body())
                .contains("The days are over. You noted 9 of 10 days.")
                .doesNotContain("on average");

        visitor.press(visitor.get(path), path + "/answer");
        String answer = visitor.get(path).body();

        assertThat(answer)
                .contains("Days with “a song I know” were higher: by 5.0 points on average.")
                .contains("So “a song I know” did better here.")
                .contains("You noted 9 of 10 days. One was missed.", "On one day you did something else. It counts")
                .contains("What you expect plays a part", "Nobody has studied this for crying.");
        assertThat(count(answer, "<tr><th scope=\"row\"")).isEqualTo(10);
        assertThat(visitor.get(path).body()).isEqualTo(answer);
        assertThat(visitor.get(ALL).body()).contains("10 days, 9 noted.");
    }

    @Test
    void goOnToThePlannedEndAfterALookAndSaySo() {
        String path = begun();
        note(path, 1, "4");
        visitor.press(visitor.get(path + "/look"), path + "/look");
        live(path, 9);
        clock.move(DAY);

        visitor.press(visitor.get(path), path + "/answer");

        assertThat(visitor.get(path).body())
                .contains("You looked on Sunday 22 November and went on to the planned end. The answer counts.")
                .contains("By the lot alone");
    }

    @Test
    void noteTheLastDayUntilTheAnswerIsOpened() {
        String path = begun();
        clock.move(Duration.ofDays(10));

        assertThat(visitor.get(path).body()).contains("There is still time to note", "Tuesday 1 December");
        note(path, 10, "3");
        visitor.press(visitor.get(path), path + "/answer");

        assertThat(visitor.post(path + "/day/10", "score", "9").statusCode()).isEqualTo(409);
        assertThat(visitor.get(path).body()).contains("There are too few numbers to say anything.");
    }

    @Test
    void doNotMindAClockThatIsPutBackOrForward() {
        String path = begun();
        note(path, 1, "4");
        String today = visitor.get(path).body();

        clock.set(Duration.ofDays(-3));
        assertThat(visitor.get(path).body()).contains("It begins on Sunday 22 November.");
        assertThat(visitor.post(path + "/day/1", "score", "9").statusCode()).isEqualTo(409);
        clock.set(Duration.ofDays(40));
        assertThat(visitor.get(path).body()).contains("The days are over.");
        clock.set(Duration.ofDays(-37));

        assertThat(withoutIds(visitor.get(path).body())).isEqualTo(withoutIds(today));
    }

    @Test
    void keepPastOnesAndOneGoesOnAtATime() {
        String first = begun();
        visitor.press(visitor.get(first + "/stop"), first + "/stop");

        String second = path(begin("wondering", "Is it the walk?"));

        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.get(ALL).body())
                .contains("Going on now", "Is it the walk?", "Experiments that are over", "Is it the music?");
    }

    @Test
    void areDeletedAfterASecondPress() {
        String path = begun();

        assertThat(visitor.get(path + "/delete").body()).contains("gone for good");
        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get(ALL).body()).doesNotContain("Is it the music?");
        assertThat(Visitor.location(visitor.get(path))).isEqualTo(ALL);
    }

    @Test
    void pushNothingOnAHeavyDay() {
        String path = begun();
        visitor.press(visitor.get("/diary"), "/diary/check-in", "heavy", "8");

        assertThat(visitor.get(path).body())
                .contains("You can leave today out.", "See today’s way all the same", "/help/grounding");
        clock.move(DAY);
        assertThat(visitor.get(path).body()).doesNotContain("You can leave today out.");
    }

    @Test
    void pushNothingOnADayWhoseWordsCallForHelp() {
        String path = begun();
        visitor.press(visitor.get("/diary"), "/diary/check-in", "word", "I want to die");

        assertThat(visitor.get(path).body()).contains("You can leave today out.");
    }

    @Test
    void restWhereAnswersCloseOneOfTheirWays() {
        String path = path(begin("first", "C03", "first-own", "", "second", "without"));
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        visitor.press(visitor.get("/why/ask/voices"), "/why/question", "yes", "voices", "rest", "no");

        String page = visitor.get(path).body();

        assertThat(page)
                .contains("The experiment rests.", "You can also stop it.")
                .doesNotContain("experiment-way");
        assertThat(visitor.get(path + "/day/1").body()).doesNotContain("/practices/C03/play");
        visitor.press(visitor.get(path + "/stop"), path + "/stop");
        assertThat(begin("first", "C03", "first-own", "", "second", "without").statusCode())
                .isEqualTo(422);
        assertThat(visitor.get(NEW).body()).contains("<option value=\"C14\"").doesNotContain("<option value=\"C03\"");
    }

    @Test
    void bringHelpNearTheirWordsAndKeepThem() {
        HttpResponse<String> answer = begin("wondering", "I want to die");

        assertThat(answer.body()).contains("id=\"offer-help\"");
        assertThat(visitor.get(ALL).body()).contains("I want to die");
    }

    @Test
    void areThereAgainAsADraft() {
        begun();
        String path = Visitor.location(visitor.get(NEW));
        visitor.draft(visitor.get(path), path + "/day/1", "score", "7");
        assertThat(visitor.get(path).body()).containsPattern("value=\"7\"[^>]* checked");

        visitor.press(visitor.get(path + "/stop"), path + "/stop");
        visitor.draft(visitor.get(NEW), ALL, "wondering", "half a wo");

        assertThat(visitor.get(NEW).body()).contains("half a wo");
    }

    @Test
    void doNotGoToAGuestOnceTheVaultHasLocked() {
        String path = begun();
        HttpResponse<String> open = visitor.get(path);
        visitor.get("/leave");

        assertThat(visitor.press(open, path + "/day/1", "score", "3").statusCode())
                .isEqualTo(423);
    }

    @Test
    void takeRubbishInAnAddressForTheList() {
        begun();
        String nobody = ALL + "/00000000-0000-4000-8000-000000000000";

        assertThat(Visitor.location(visitor.get(nobody))).isEqualTo(ALL);
        assertThat(Visitor.location(visitor.get(nobody + "/day/3"))).isEqualTo(ALL);
        assertThat(visitor.get(ALL + "/rubbish").statusCode()).isEqualTo(404);
    }

    private String begun() {
        return path(begin());
    }

    /** Sends the form as it is usually filled, with some fields in another way. */
    private HttpResponse<String> begin(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "wondering", "Is it the music?",
                "first", "own",
                "first-own", "a song I know",
                "second", "without",
                "scale", "own",
                "scale-own", "Something moved",
                "better", "higher",
                "days", "10"));
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        String[] sent = fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return visitor.post(ALL, sent);
    }

    private static String path(HttpResponse<String> answer) {
        return Visitor.location(answer);
    }

    /** So many more days, each noted. */
    private void live(String path, int days) {
        for (int day = 0; day < days; day++) {
            String page = visitor.get(path).body();
            int number = Integer.parseInt(page.replaceAll("(?s).*Day (\\d+) of.*", "$1"));
            note(path, number, Integer.toString(number % 4));
            clock.move(DAY);
        }
    }

    private void note(String path, int day, String score, String... done) {
        String page = path + "/day/" + day;
        HttpResponse<String> answer =
                visitor.press(visitor.get(page), page, "score", score, "done", done.length > 0 ? done[0] : "");
        assertThat(Visitor.location(answer)).isEqualTo(path);
    }

    private boolean isSong(String path) {
        return visitor.get(path).body().contains("<p class=\"experiment-way\">a song I know</p>");
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    private static String withoutIds(String page) {
        return page.replaceAll("name=\"(draft|_csrf)\" value=\"[^\"]*\"", "");
    }
}
