package org.thaw.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Trusted persons, as a browser without script meets them. */
class PeoplePagesTest extends SharedThaw {
    private static final String NEW = "/people/new";
    private static final String KETTLE = "Is the kettle on?";
    private static final String MEANING = "I want company. You don’t have to fix anything.";

    @Test
    void keepsSomebodyByANameAlone() {
        String path = add("name", "Sam");

        assertThat(visitor.get(path).body()).contains("<h1>Sam</h1>", "The two of you have no sign yet.");
        assertThat(visitor.get("/people").body()).contains("Sam", "You have no sign yet.");
    }

    @Test
    void asksFirstInWordsThatLeaveRoomForANo() {
        String page = visitor.get(sam()).body();

        assertThat(page)
                .contains("First they are asked, so that they can say no.")
                .contains("May I send you a sign when it gets hard?", "It would be: Is the kettle on?")
                .contains("It means: I want company.", "What helps me then: tea and tissues.")
                .contains("It is all right to say no, and you can stop this at any time.")
                .doesNotContain("Send the sign");
    }

    @Test
    void sendsTheSignAloneOnceTheyHaveSaidYes() {
        String path = sam();
        answer(path, "yes");

        assertThat(visitor.get(path).body())
                .contains("Send the sign", "sms:+44123456789?body=Is%20the%20kettle%20on%3F")
                .contains("mailto:sam@example.org?body=Is%20the%20kettle%20on%3F", "tel:+44123456789")
                .contains("Thaw sends nothing by itself")
                .contains("I’m all right now. You don’t need to do anything.")
                .doesNotContain("May I send you a sign");
    }

    @Test
    void sendsNothingToWhoSaidNoOrStoppedIt() {
        String path = sam();
        answer(path, "yes");
        answer(path, "no");

        assertThat(visitor.get(path).body())
                .contains("They said no, or stopped it.")
                .doesNotContain("sms:", "mailto:", "Send the sign");
    }

    @Test
    void asksAnewWhereTheSignIsAnother() {
        String path = sam();
        answer(path, "yes");
        change(path, "name", "Sam", "mark", "Rain again", "meaning", MEANING);

        assertThat(visitor.get(path).body()).contains("First they are asked").doesNotContain("Send the sign");
    }

    @Test
    void neverSendsWhatTheyMayBeToldOrAnythingOfTheDiary() {
        visitor.press(visitor.get("/diary"), "/diary/check-in", "word", "greyness");
        String path = sam();
        String asking = visitor.get(path).body().replaceAll("(?s).*data-slip>(.*?)</textarea>.*", "$1");
        answer(path, "yes");
        String sign = visitor.get(path).body().replaceAll("(?s).*?data-slip>(.*?)</textarea>.*", "$1");

        assertThat(asking).doesNotContain("About the winter", "greyness");
        assertThat(sign.strip()).isEqualTo(KETTLE);
        assertThat(visitor.get(path).body()).contains("About the winter").doesNotContain("greyness");
    }

    @Test
    void saysWhatToLookAtAndKeepsWhatWasTyped() {
        assertThat(added("phone", "07700 900123").body()).contains("Write a name.", "07700 900123");
        assertThat(added("name", "Sam", "phone", "call me").body()).contains("That is no phone number.", "call me");
        assertThat(added("name", "Sam", "mail", "sam@example.org\nBcc: all@example.org")
                        .body())
                .contains("That is no mail address.");
        assertThat(added("name", "Sam", "mail", "sam@example.org?bcc=all@example.org")
                        .body())
                .contains("That is no mail address.");
        assertThat(added("name", "Sam", "mark", KETTLE).body()).contains("Write what the sign means.");
        assertThat(added("name", "Sam", "meaning", MEANING).body()).contains("Write the sign, too");
        assertThat(visitor.get("/people").body()).doesNotContain("<span class=\"door-name\">Sam");
    }

    @Test
    void holdsFiveAndNoMore() {
        for (int one = 0; one < 5; one++) {
            add("name", "Person " + one);
        }

        assertThat(visitor.get("/people").body()).contains("There are five.").doesNotContain("Add another");
        assertThat(Visitor.location(visitor.get(NEW))).isEqualTo("/people");
    }

    @Test
    void putsThemInTheOrderOfABadWave() {
        add("name", "Sam");
        String second = add("name", "Ines");
        visitor.press(visitor.get("/people/wave"), second + "/earlier");

        String wave = visitor.get("/people/wave").body();

        assertThat(wave.indexOf("Ines")).isLessThan(wave.indexOf("Sam"));
        assertThat(wave).contains("/help/grounding", "If nobody can just now", "/help");
    }

    @Test
    void takesSomebodyOutAfterASecondPress() {
        String path = sam();
        visitor.press(visitor.get(path + "/remove"), path + "/remove");

        assertThat(visitor.get("/people").body()).doesNotContain("Sam");
        assertThat(Visitor.location(visitor.get(path))).isEqualTo("/people");
    }

    @Test
    void isThereAgainAsADraft() {
        visitor.draft(keptPage(), NEW, "name", "Ines", "meaning", "come over");

        assertThat(visitor.get(NEW).body()).contains("value=\"Ines\"", "come over</textarea>");
    }

    @Test
    void bringsHelpNearItsWordsAndKeepsThem() {
        HttpResponse<String> added =
                added("name", "Sam", "mark", "The end", "meaning", "I am going to kill myself tonight");

        assertThat(added.body()).contains("You don’t have to be alone with this");
        assertThat(visitor.get("/people").body()).contains("Sam");
    }

    /** The form while a vault is open, so that what is begun in it can be kept. */
    private HttpResponse<String> keptPage() {
        add("name", "Sam");
        return visitor.get(NEW);
    }

    private String sam() {
        return add(
                "name",
                "Sam",
                "phone",
                "+44 123 456-789",
                "mail",
                "sam@example.org",
                "mark",
                KETTLE,
                "meaning",
                MEANING,
                "helps",
                "tea",
                "told",
                "About the winter");
    }

    private String add(String... fields) {
        return Visitor.location(added(fields));
    }

    private HttpResponse<String> added(String... fields) {
        return visitor.press(visitor.get(NEW), NEW, fields);
    }

    private void change(String path, String... fields) {
        visitor.press(visitor.get(path + "/change"), path + "/change", fields);
    }

    private void answer(String path, String answer) {
        visitor.press(visitor.get(path), path + "/agreement", "answer", answer);
    }
}
