package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** An opening, from seeing to setting down. */
class OpeningPagesTest extends BoxPages {
    @BeforeEach
    void afterTheFirstWeek() {
        visitor.post("/test/boxes/week");
        box("Blue coat", 1);
        visitor.post("/test/boxes/sitting");
    }

    @Test
    void goesFromSeeingToSettingDownAndAsksBeforeAtThePeakAndAfter() {
        HttpResponse<String> before = visitor.press(now(), "/practices/C08/lifting");
        assertThat(before.body())
                .contains("How heavy is it now, before the lid is lifted?")
                .doesNotContain(INSIDE);
        HttpResponse<String> see = visitor.press(before, "/practices/C08/lift", "before", "2", "minutes", "3");
        assertThat(see.body()).contains("See it", INSIDE, "Close the lid", "closes by itself at");
        assertThat(see.headers().firstValue("Refresh").orElseThrow()).endsWith(";url=/sitting/now");
        HttpResponse<String> name = visitor.press(see, "/practices/C08/part");
        assertThat(name.body()).contains("What would you call it?", "Close the lid");
        HttpResponse<String> feel = visitor.press(name, "/practices/C08/part");
        assertThat(feel.body()).contains("Where is it in your body?", "Close the lid");
        HttpResponse<String> down = visitor.press(feel, "/practices/C08/part");
        assertThat(down.body()).contains("Set it down", "Close the lid").doesNotContain(INSIDE);

        visitor.press(down, "/practices/C08/shut");
        assertThat(now().body()).contains("How high did it go?").doesNotContain(INSIDE);
        visitor.press(now(), "/practices/C08/peak", "heavy", "4");
        assertThat(now().body()).contains("How heavy is it now?");
        visitor.press(now(), "/practices/C08/after", "heavy", "2");
        assertThat(now().body()).contains("The same box comes next", "tomorrow, 06:00");
        visitor.press(now(), "/practices/C08/onward");

        assertThat(now().body()).contains("Come back to the room");
        assertThat(visitor.post("/test/boxes/openings").body()).isEqualTo("4,2;");
        assertThat(visitor.get("/boxes").body()).contains("The next is possible from tomorrow, 06:00");
    }

    @Test
    void leadsToTheWayBackWhereItEndsAtSeven() {
        HttpResponse<String> up = lift();
        visitor.press(up, "/practices/C08/shut");
        visitor.press(now(), "/practices/C08/peak", "heavy", "8");
        visitor.press(now(), "/practices/C08/after", "heavy", "7");

        assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
        assertThat(visitor.get("/boxes").body()).contains("The last opening got heavy");
    }

    @Test
    void isNotBegunFromFiveOnNorByNotSure() {
        for (String before : List.of("5", "10", "", "-1", "x")) {
            HttpResponse<String> answer =
                    visitor.post("/practices/C08/lift", "box", id(), "before", before, "minutes", "2");
            assertThat(answer.body()).contains("The lid stays on today").doesNotContain(INSIDE);
        }
        assertThat(visitor.post("/test/boxes/openings").body()).isEmpty();
    }

    @Test
    void isNotBegunForMoreThanFiveMinutes() {
        HttpResponse<String> up = visitor.post("/practices/C08/lift", "box", id(), "before", "1", "minutes", "500");

        assertThat(up.headers().firstValue("Refresh").orElseThrow()).matches("1[12]\\d;.*");
    }

    @Test
    void isHadOnceADay() {
        visitor.press(lift(), "/practices/C08/shut");
        visitor.post("/sitting/end");
        visitor.post("/test/boxes/sitting");

        HttpResponse<String> second = visitor.post("/practices/C08/lift", "box", id(), "before", "1");

        assertThat(second.body())
                .contains("One opening a day", "tomorrow, 06:00")
                .doesNotContain(INSIDE);
    }

    @Test
    void isNotHadAtNight() {
        visitor.post("/sitting/end");
        clock.move(Duration.ofHours(10).plusMinutes(30));
        visitor.post("/test/boxes/sitting");

        HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", id(), "before", "1");

        assertThat(answer.body()).contains("tomorrow, 06:00").doesNotContain(INSIDE);
    }

    @Test
    void neverShowsWhatIsTied() {
        String tied = box("Hall", 5);

        HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", tied, "before", "1");

        assertThat(answer.body()).contains("tied shut: not alone").doesNotContain(INSIDE);
    }

    @Test
    void keepsTheCordForANightWhereABoxIsCalledLighter() {
        String tied = box("Hall", 5);
        visitor.post("/boxes/" + tied + "/weight", "weight", "1");

        HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", tied, "before", "1");

        assertThat(answer.body()).contains("The cord came off lately").doesNotContain(INSIDE);
    }
}
