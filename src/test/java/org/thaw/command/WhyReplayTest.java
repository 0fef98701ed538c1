package org.thaw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The copy of the answers that a person can take gives, on the command line, the result that the page shows. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WhyReplayTest {
    private static final Pattern REASON = Pattern.compile("href=\"/reasons/(R\\d\\d)\"");

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void theCopyOfTheAnswersGivesTheResultOfThePage() throws IOException {
        Visitor visitor = new Visitor(port);
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        for (String yes : new String[] {"little-feeling", "shut-off", "ever-tears", "good-muted-too"}) {
            visitor.press(visitor.get("/why/ask/" + yes), "/why/question", "yes", yes, "rest", "no");
        }
        visitor.press(visitor.get("/why/ask/eyes-gritty"), "/why/question", "rest", "no");
        visitor.press(
                visitor.get("/why/ask/takes-antidepressant"),
                "/why/medicines",
                "medicine",
                "sertraline",
                "since",
                "2025-03",
                "changed",
                "",
                "rest",
                "no");
        visitor.press(visitor.get("/why/ask/change-recent"), "/why/question", "month", "2025-04", "rest", "no");
        String page = visitor.get("/why/result").body();

        JsonNode replayed = replay(visitor.get("/why/answers/file").body());

        assertThat(reasons(replayed, "fits"))
                .isEqualTo(reasons(page, "<h2>What fits</h2>"))
                .contains("R20");
        assertThat(reasons(replayed, "may")).isEqualTo(reasons(page, "<h2>What may play a part</h2>"));
        assertThat(reasons(replayed, "unlikely"))
                .isEqualTo(reasons(page, "<h2>What doesn’t fit</h2>"))
                .isNotEmpty();
    }

    private static JsonNode replay(String answers) throws IOException {
        Path file = Files.writeString(home.resolve("answers.json"), answers);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(Thaw.run("why", "--answers", file.toString(), "--json")).isZero();
        } finally {
            System.setOut(out);
        }
        return JsonMapper.builder().build().readTree(printed.toString(StandardCharsets.UTF_8));
    }

    private static Set<String> reasons(JsonNode replayed, String band) {
        Set<String> reasons = new TreeSet<>();
        for (JsonNode verdict : replayed.get("reasons")) {
            if (verdict.get("band").asString().equals(band)) {
                reasons.add(verdict.get("id").asString());
            }
        }
        return reasons;
    }

    /** The reasons between this heading of the page and the next. */
    private static Set<String> reasons(String page, String heading) {
        int from = page.indexOf(heading);
        if (from < 0) {
            return Set.of();
        }
        String part = page.substring(from, page.indexOf("<h2", from + heading.length()));
        return REASON.matcher(part)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
