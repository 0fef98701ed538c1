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

/** The command line as scripts meet it: what is printed where, and the exit code. */
class ThawTest {
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
    void crisisPrintsItsWord() {
        assertThat(Thaw.run("crisis", "I want to die")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("show_now" + System.lineSeparator());
    }

    @Test
    void crisisAnswersInJsonWhenAsked() {
        assertThat(Thaw.run("crisis", "I am dying for a coffee", "--json")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("{\"answer\":\"none\"}");
    }

    @Test
    void crisisAnswersAFileLineByLine(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("lines"), "me quiero morir\n\nhoy llueve\n");

        assertThat(Thaw.run("crisis", "--file", lines.toString())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("{\"answer\":\"show_now\"}", "{\"answer\":\"none\"}", "{\"answer\":\"none\"}");
    }

    @Test
    void contentCheckFindsNoFault() {
        assertThat(Thaw.run("content", "check")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("No fault.");
    }

    @Test
    void whatCannotBeReadGetsOneSentenceAndExitTwo() {
        assertThat(Thaw.run("--port", "abc")).isEqualTo(2);
        assertThat(Thaw.run("--port", "70000")).isEqualTo(2);
        assertThat(Thaw.run("nonsense")).isEqualTo(2);
        assertThat(Thaw.run("crisis")).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
