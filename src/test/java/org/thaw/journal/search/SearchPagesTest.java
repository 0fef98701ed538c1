package org.thaw.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Finding pages and notes again. */
class SearchPagesTest extends SharedThaw {
    private static final String KEEP = "/journal/keep";

    @Test
    void findsPagesUnderAllTheirWordsInAnyFormOfThem() {
        write("text", "She was crying in the café. I walked.", "title", "Thursday");
        write("text", "Nothing at all.");

        assertThat(find("words", "cry")).contains("1 found.", "She was crying in the café.");
        assertThat(find("words", "cafe WALKING")).contains("1 found.");
        assertThat(find("words", "thurs")).contains("1 found.");
        assertThat(find("words", "cry nothing")).contains("Nothing was found");
        assertThat(find("words", "alking")).contains("Nothing was found");
        assertThat(find("words", "?!")).contains("Nothing was found");
    }

    @Test
    void findsUnderTheWordsForFeelingsThatWereChosen() {
        write("text", "Rain.", "feeling", "numb");
        write("text", "Sun.", "feeling", "calm");

        assertThat(find("feeling", "numb")).contains("Rain.", "1 found.").doesNotContain("Sun.");
        assertThat(find("words", "calm")).contains("Sun.", "1 found.");
        assertThat(visitor.get("/journal/search").body())
                .contains("<option value=\"calm\">", "<option value=\"numb\">");
    }

    @Test
    void narrowsDownByDays() {
        write("text", "rain one", "on", "2020-01-01", "at", "00:00");
        write("text", "rain two", "on", "2020-01-02", "at", "23:59");
        write("text", "rain three", "on", "2020-01-03");

        assertThat(find("words", "rain", "from", "2020-01-02", "to", "2020-01-02"))
                .contains("rain two", "1 found.");
        assertThat(find("from", "2020-01-01", "to", "2020-01-02")).contains("2 found.");
        assertThat(find("words", "rain", "from", "rubbish")).contains("3 found.");
    }

    @Test
    void findsNotesOfTheDiaryAndUneditedPages() {
        visitor.press(
                visitor.get("/diary/tears"),
                "/diary/tears",
                "came",
                "few",
                "where",
                "On the stairs",
                "trigger",
                "a song");
        visitor.press(visitor.get("/diary"), "/diary/check-in", "word", "greyish");
        visitor.press(visitor.get("/diary/medicine"), "/diary/medicine", "medicine", "Sertraline", "change", "less");
        visitor.post("/practices/C09/keep", "vault", "open", "text", "coats in the hall", "need", "quiet");

        assertThat(find("words", "song stairs")).contains("A few tears", "/diary/tears/");
        assertThat(find("words", "grey")).contains("/diary/check-in/");
        assertThat(find("words", "sertraline")).contains("/diary/medicine/");
        assertThat(find("words", "coats quiet")).contains("An unedited page", "/practices/C09/pages/");
        assertThat(visitor.get("/journal/all").body())
                .contains("An unedited page")
                .doesNotContain("coats");
    }

    @Test
    void tellsOfASealedPageOnlyWhereItIsAskedForByDayAndNotWhatIsOnIt() {
        visitor.press(
                visitor.get("/journal/write"), "/journal/seal", "text", "coats in the hall", "feeling", "ashamed");

        assertThat(find("words", "coats")).contains("Nothing was found");
        assertThat(find("words", "coats", "sealed", "yes"))
                .contains("1 found.", "A sealed page")
                .doesNotContain("coats in", ". ashamed");
        clock.move(Duration.ofHours(11));
        assertThat(find("words", "coats", "sealed", "yes")).contains("Nothing was found");
    }

    @Test
    void seesEveryChangeAtOnce() {
        String path = Visitor.location(write("text", "the first words"));
        assertThat(find("words", "first")).contains("1 found.");

        visitor.press(visitor.get(path + "/change"), KEEP, "text", "other ones");
        assertThat(find("words", "first")).contains("Nothing was found");
        assertThat(find("words", "other")).contains("1 found.");

        visitor.press(visitor.get(path + "/delete"), path + "/delete");
        assertThat(find("words", "other")).contains("Nothing was found");
    }

    @Test
    void putsNoWordIntoAnAddressAndAsksForOneWhereThereIsNone() {
        write("text", "rain");
        HttpResponse<String> form = visitor.get("/journal/search");

        assertThat(form.body())
                .contains("<form method=\"post\" action=\"/journal/search\"")
                .doesNotContain("method=\"get\"");
        assertThat(find()).contains("Write a word, or choose a feeling or a day.");
    }

    @Test
    void isClosedWhereTheVaultIs() {
        write("text", "rain");
        HttpResponse<String> form = visitor.get("/journal/search");
        visitor.get("/leave");

        assertThat(visitor.press(form, "/journal/search", "words", "rain").statusCode())
                .isEqualTo(423);
    }

    private HttpResponse<String> write(String... namesAndValues) {
        return visitor.press(visitor.get("/journal/write"), KEEP, namesAndValues);
    }

    private String find(String... namesAndValues) {
        return visitor.press(visitor.get("/journal/search"), "/journal/search", namesAndValues)
                .body();
    }
}
