package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HelpPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private String firstNumber(String path, String... headers) {
        String page = visitor.get(path, headers).body();
        int call = page.indexOf("class=\"call\"");
        return page.substring(
                page.indexOf("call-num\">", call) + "call-num\">".length(),
                page.indexOf("</span>", page.indexOf("call-num\">", call)));
    }

    @Test
    void showsTheEmergencyNumberOfTheChosenCountryBeforeAnythingElse() {
        assertThat(firstNumber("/help?country=GB")).isEqualTo("999");
        assertThat(firstNumber("/help?country=US")).isEqualTo("911");
    }

    @Test
    void remembersTheCountry() {
        visitor.get("/help?country=JP");

        assertThat(visitor.get("/help").body()).contains("data-help=\"JP\"");
    }

    @Test
    void takesAnotherCountryForAnAnswerToo() {
        visitor.get("/help?country=JP");
        visitor.get("/help?country=other");

        assertThat(firstNumber("/help")).isEqualTo("112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "gb", "", "%3Cscript%3E", "other"})
    void showsTheGeneralNumberAndTheDirectoriesForACountryItDoesNotKnow(String country) {
        HttpResponse<String> answer = visitor.get("/help?country=" + country);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(firstNumber("/help?country=" + country)).isEqualTo("112");
        assertThat(answer.body()).contains("findahelpline.com").doesNotContain("<script>");
    }

    @Test
    void onlySuggestsTheCountryOfTheBrowsersLanguage() {
        HttpResponse<String> answer = visitor.get("/help", "Accept-Language", "en-AU,en;q=0.5");

        assertThat(answer.body()).contains("data-help=\"other\"").contains("<option value=\"AU\" selected>");
        assertThat(firstNumber("/help", "Accept-Language", "en-AU")).isEqualTo("112");
        assertThat(visitor.cookie("country")).isEmpty();
    }

    @Test
    void makesNoSessionAndSetsNoCookieUnasked() {
        visitor.get("/help");
        visitor.get("/help/grounding");
        visitor.get("/service-worker.js");

        assertThat(visitor.cookie("thaw")).isEmpty();
        assertThat(visitor.cookie("country")).isEmpty();
    }

    @Test
    void holdsEveryCountryForWhenThereIsNoNetwork() {
        String page = visitor.get("/help").body();

        assertThat(page).contains("id=\"c-GB\"", "id=\"c-US\"", "id=\"c-ZA\"", "tel:116123", "tel:911");
    }

    @Test
    void tellsTheWayBackToTheRoomStepByStep() {
        assertThat(visitor.get("/help/grounding").body())
                .contains("Press both feet to the floor")
                .contains("href=\"/help\"");
    }

    @Test
    void handsTheBrowserAScriptThatKeepsOnlyPublicThings() {
        HttpResponse<String> script = visitor.get("/service-worker.js");

        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(script.body())
                .contains("const HELP = '/help', WAY_BACK = '/practices/C14/play', BRAKE = '/sitting/stop';")
                .contains("const PAGES = [HELP, '/help/grounding', WAY_BACK, '/practices/C14/done'];")
                .contains("credentials: 'omit'");
        for (String file : script.body()
                .split("const FILES = \\[")[1]
                .split("]")[0]
                .replace("\"", "")
                .split(",")) {
            assertThat(visitor.get(file).statusCode()).as(file).isEqualTo(200);
        }
    }
}
