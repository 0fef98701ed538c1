package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.Visitor.Field;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;

/** Whatever is answered, no result says what a person has, and none says how likely anything is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NoDiagnosisTest {
    private static final int SHEETS = 40;
    private static final Pattern CHANCE = Pattern.compile("\\d+\\s?%|per ?cent|probab|likelihood|\\bodds\\b");
    private static final Pattern DIAGNOSIS =
            Pattern.compile("diagnosis:|diagnosed with|you suffer from|your diagnosis|you are depressed");

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void noSheetGetsADiagnosisOrAChance() {
        List<Question> questions =
                Library.read(Path.of("content")).interview().questions().toList();
        Random random = new Random(20261128);
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            Visitor visitor = new Visitor(port);
            visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
            answer(visitor, questions, random);

            HttpResponse<String> result = visitor.get("/why/result");

            assertThat(result.statusCode()).isEqualTo(200);
            String text =
                    result.body().replaceAll("(?s)<svg.*?</svg>|<[^>]+>", " ").toLowerCase(Locale.ROOT);
            assertThat(text).contains("this is not a diagnosis");
            assertThat(CHANCE.matcher(text).results().map(found -> found.group()))
                    .isEmpty();
            assertThat(DIAGNOSIS.matcher(text).results().map(found -> found.group()))
                    .isEmpty();
        }
    }

    private static void answer(Visitor visitor, List<Question> questions, Random random) {
        List<Field> fields = new ArrayList<>();
        String token = visitor.get("/why").body().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
        fields.add(new Field("_csrf", token));
        fields.add(new Field("rest", "no"));
        for (Question question : questions) {
            int reply = random.nextInt(4);
            if (reply > 0) {
                fields.add(new Field("ask", question.id()));
            }
            if (reply > 1) {
                fields.add(new Field(reply == 2 ? "yes" : "unsure", question.id()));
            }
        }
        visitor.post("/why/question", fields);
    }
}
