package org.thaw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code thaw feelings} as scripts meet it: what is printed where, and the exit code. */
class FeelingWordsTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void answersInJsonWithWordsAndScores() {
        assertThat(Thaw.run("feelings", "Everything is behind glass. I miss her, it is so sad.", "--json"))
                .isZero();

        JsonNode answer = JsonMapper.builder().build().readTree(printed());
        assertThat(answer.propertyNames()).containsExactly("words");
        assertThat(answer.path("words").get(0).toString()).isEqualTo("{\"word\":\"behind glass\",\"score\":1.0}");
        assertThat(answer.path("words").valueStream())
                .hasSizeBetween(2, 5)
                .allMatch(word -> word.path("score").asDouble() >= 0.5);
    }

    @Test
    void asksAndNeverTells() {
        assertThat(Thaw.run("feelings", "I feel numb")).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("Any of these? numb");
    }

    @Test
    void answersAFileLineByLine(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("lines"), "Siento vergüenza\n\nI feel numb\n");

        assertThat(Thaw.run("feelings", "--file", lines.toString(), "--json")).isZero();
        assertThat(printed().lines())
                .containsExactly(
                        "{\"words\":[{\"word\":\"ashamed\",\"score\":1.0}]}",
                        "{\"words\":[]}",
                        "{\"words\":[{\"word\":\"numb\",\"score\":1.0}]}");
    }

    @Test
    void saysInOneSentenceWhatItCannotRead() {
        assertThat(Thaw.run("feelings")).isEqualTo(2);
        assertThat(Thaw.run("feelings", "a text", "--file", "also a file")).isEqualTo(2);
        assertThat(Thaw.run("feelings", "--file", "no-such-file")).isEqualTo(2);
        assertThat(Thaw.run("train", "--data", "no-such-folder", "--out", "target/no-model"))
                .isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        assertThat(printed()).isEmpty();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
