package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** What every test of a sitting’s pages does: arriving, pressing what a page offers, looking where it led. */
abstract class SittingPages extends SharedThaw {
    /** Where the page of the first step goes on to. */
    static final String SETTING = "/practices/C01/ready";

    HttpResponse<String> arrive(String any, String breath, String heavy) {
        return visitor.press(
                visitor.get("/sitting/arrive"),
                "/sitting/arrive",
                "numb",
                "7",
                "heavy",
                heavy,
                "any",
                any,
                "breath",
                breath);
    }

    void name(String word, String place, String size) {
        press("/practices/C02/begin", "way", "body");
        press("/practices/C02/on", "places", place);
        press("/practices/C02/on", "words", word);
        press("/practices/C02/on");
        press("/practices/C02/on", "size", size);
    }

    void begin(String minutes, String approach) {
        HttpResponse<String> begun =
                visitor.press(arrive("no", "no", "3"), "/sitting/begin", "minutes", minutes, "approach", approach);
        assertThat(Visitor.location(begun)).isEqualTo("/sitting/now");
    }

    HttpResponse<String> now() {
        return visitor.get("/sitting/now");
    }

    void press(String action, String... namesAndValues) {
        List<String> filled = new ArrayList<>(List.of(namesAndValues));
        HttpResponse<String> page = now();
        boolean setting = action.equals("/sitting/next") && page.body().contains(SETTING);
        HttpResponse<String> answer = visitor.press(page, setting ? SETTING : action, filled.toArray(String[]::new));
        assertThat(answer.statusCode()).as(action).isEqualTo(303);
    }

    void goOn() {
        String page = now().body();
        if (page.contains("action=\"/sitting/check\"")) {
            press("/sitting/check");
        } else {
            // Players lead on by forms of their own; each of them is on the page of a turn.
            visitor.post("/sitting/next", "turn", page.replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1"));
        }
    }

    /** Where an address leads in the end. */
    String ledTo(String path) {
        String here = path;
        for (String next = Visitor.location(visitor.get(here)); !next.isEmpty(); ) {
            here = next;
            next = Visitor.location(visitor.get(here));
        }
        return here;
    }

    String firstPast() {
        String list = visitor.get("/sitting/past").body();
        return list.replaceFirst("(?s).*?(/sitting/past/[0-9a-f-]{36}).*", "$1");
    }
}
