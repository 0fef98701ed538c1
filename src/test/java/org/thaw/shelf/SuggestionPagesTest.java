package org.thaw.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Titles that are suggested, as a browser without script meets them. */
class SuggestionPagesTest extends ShelfPages {
    @Test
    void areNotShownBeforeAPersonCouldSayWhatIsTooClose() {
        assertThat(Visitor.location(visitor.get("/shelf/suggestions"))).isEqualTo("/shelf/too-close");

        visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close", "near", "parent_death");

        assertThat(body("/shelf/suggestions/sad"))
                .contains("Steel Magnolias", "Before you choose:")
                .doesNotContain("Bambi", "E.T.", "Dead Poets");
    }

    @Test
    void goToTheShelfOnceWithTheirWarnings() {
        visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close");
        HttpResponse<String> put = visitor.post("/shelf/suggestions", "id", "hachi");
        visitor.post("/shelf/suggestions", "id", "hachi");

        assertThat(body(Visitor.location(put))).contains("Hachi", "A pet dies");
        assertThat(body("/shelf/suggestions/sad")).doesNotContain("Hachi");
    }

    @Test
    void areNeverALinkToAWorkOrAClip() {
        visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close");

        for (String path : List.of("/shelf/suggestions", "/shelf/suggestions/sad")) {
            assertThat(body(path)).doesNotContain("<audio", "<video", "<iframe", "<img");
            assertThat(body(path).replaceAll("href=\"https://doi.org/", "")).doesNotContain("href=\"http");
        }
    }
}
