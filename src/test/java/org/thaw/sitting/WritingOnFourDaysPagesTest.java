package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing on up to four days, as a step of a sitting. */
class WritingOnFourDaysPagesTest extends SittingPages {
    @Test
    void saysWhatIsKnownAndCountsADayWhateverBecameOfItsPage() {
        onADay("/practices/C09/keep");
        assertThat(onADay("/practices/C09/seal")).contains("Day 2 of 4 at most", "tiny on average", "more anxious");

        assertThat(onADay("/practices/C09/keep")).contains("Day 3 of 4 at most");
    }

    @Test
    void canBeLeftAtAnyDayAndBegunAnew() {
        onADay("/practices/C09/keep");
        assertThat(onADay("/practices/C09/keep", "last", "yes")).contains("This was my last day of it");

        assertThat(onADay("/practices/C09/keep")).contains("Day 1 of 4 at most");
    }

    @Test
    void isClosedForASecondTimeInADay() {
        onADay("/practices/C09/keep");

        HttpResponse<String> wish = arrive("no", "no", "3");
        HttpResponse<String> posted = visitor.press(wish, "/sitting/begin", "minutes", "40", "approach", "four-days");

        assertThat(posted.statusCode()).isEqualTo(422);
    }

    /** Writes on the next day, and ends the page so; the page as it was. */
    private String onADay(String end, String... more) {
        clock.move(Duration.ofDays(1));
        begin("40", "four-days");
        goOn();
        goOn();
        HttpResponse<String> page = now();
        List<String> fields = new ArrayList<>(List.of("text", "what moved me " + clock.instant()));
        fields.addAll(List.of(more));
        visitor.press(page, end, fields.toArray(String[]::new));
        visitor.post("/sitting/end");
        return page.body();
    }
}
