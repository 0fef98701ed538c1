package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** The pages of a sitting as a browser without script meets them. */
class SittingPagesTest extends SittingPages {
    @Test
    void aWholeSittingWorksWithoutScript() {
        begin("15", "naming");

        press("/sitting/next");
        press("/sitting/next");
        name("numb", "throat", "3");
        press("/sitting/check", "heavy", "4");
        assertThat(now().body()).contains("There is nothing to do.");
        press("/sitting/coming");
        assertThat(now().body()).contains("It may come.");
        press("/sitting/next");
        press("/sitting/next");
        HttpResponse<String> told = visitor.press(
                visitor.get("/sitting/after"),
                "/sitting/after",
                "tears",
                "wet",
                "held",
                "some",
                "peak",
                "6",
                "heavy",
                "3",
                "relief",
                "same",
                "line",
                "It was quiet.");

        assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
        String past = visitor.get(firstPast()).body();
        assertThat(past).contains("numb", "throat", "My eyes got wet", "A little", "It was quiet.");
    }

    @Test
    void everyQuestionAfterwardsMayBeLeftOpen() {
        begin("5", "");
        for (int step = 0; step < 4; step++) {
            press("/sitting/next");
        }

        HttpResponse<String> told = visitor.press(visitor.get("/sitting/after"), "/sitting/after", "tears", "none");

        assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
        assertThat(visitor.get(firstPast()).body()).contains("None").doesNotContain("Held back");
    }

    @Nested
    class TheBrake {
        @Test
        void stopsFromEveryStepByAPlainLink() {
            for (int steps = 0; steps < 5; steps++) {
                visitor = new Visitor(port);
                begin("15", "music");
                for (int step = 0; step < steps; step++) {
                    goOn();
                }
                assertThat(now().body()).contains("href=\"/sitting/stop\"");

                HttpResponse<String> stopped = visitor.get("/sitting/stop");

                assertThat(stopped.body()).contains("You stopped.");
                for (String path : List.of("/sitting/now", "/sitting/nothing", "/sitting/after")) {
                    assertThat(ledTo(path)).as(path).isEqualTo("/sitting/stop");
                }
            }
        }

        @Test
        void leadsToTheOrdinary() {
            begin("15", "music");
            HttpResponse<String> stopped = visitor.get("/sitting/stop");
            HttpResponse<String> again = visitor.press(stopped, "/sitting/not-yet");
            HttpResponse<String> steadier = visitor.press(again, "/sitting/steadier");

            assertThat(again.body()).contains("Two more minutes.");
            assertThat(Visitor.location(steadier)).isEqualTo("/sitting/after");
            HttpResponse<String> untold = visitor.press(visitor.get("/sitting/after"), "/sitting/after/untold");
            assertThat(Visitor.location(untold)).isEqualTo("/sitting/ordinary");
        }

        @Test
        void worksWithoutAnythingOpenAndOpensNothing() {
            HttpResponse<String> stopped = visitor.get("/sitting/stop");
            HttpResponse<String> steadier = visitor.press(stopped, "/sitting/steadier");

            assertThat(stopped.statusCode()).isEqualTo(200);
            assertThat(stopped.body()).contains("Press both feet on the floor.");
            assertThat(visitor.cookie("thaw")).isEmpty();
            assertThat(Visitor.location(steadier)).isEqualTo("/sitting/ordinary");
            assertThat(visitor.get("/sitting/ordinary").statusCode()).isEqualTo(200);
        }

        @Test
        void isNotUndoneByAFormOfAnOldPage() {
            begin("15", "music");
            HttpResponse<String> old = now();
            visitor.get("/sitting/stop");

            visitor.press(old, SETTING);

            assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
        }
    }

    @Nested
    class Steps {
        @Test
        void postedTwiceCountOnce() {
            begin("15", "music");
            HttpResponse<String> page = now();

            visitor.press(page, SETTING);
            visitor.press(page, SETTING);

            assertThat(now().body()).contains("Slow breathing");
        }

        @Test
        void giveWayToTheAgreedEnd() {
            begin("15", "music");
            assertThat(now().headers().firstValue("Refresh"))
                    .as("where a comfort may be being typed")
                    .isEmpty();
            visitor.press(now(), SETTING);
            assertThat(now().headers().firstValue("Refresh").orElseThrow()).matches("\\d+;url=/sitting/now");

            clock.move(Duration.ofMinutes(13));

            assertThat(now().body()).contains("Come back to the room");
        }

        @Test
        void waitInAPause() {
            begin("15", "music");
            press("/sitting/pause");
            clock.move(Duration.ofMinutes(9));
            assertThat(now().body()).contains("Paused");

            press("/sitting/resume");

            assertThat(now().body()).contains("What would make it safe enough?");
        }
    }
}
