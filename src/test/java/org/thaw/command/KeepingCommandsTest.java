package org.thaw.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for what a person keeps, as scripts meet them. */
class KeepingCommandsTest {
    private static final String ONE_ENTRY = """
            {"format":"thaw-export","version":1,"entries":[
            {"id":"mine","type":"x","at":"2025-03-04T05:06:07+01:00","words":"by the sea"}]}""";

    @TempDir
    Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Path passphrase = Path.of("");

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(told, true, UTF_8));
        passphrase = Files.writeString(folder.resolve("passphrase"), "quiet boat lamp\r\nanother line\n");
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private int vault(String... words) {
        Stream<String> rest = Stream.of("--passphrase-file", passphrase.toString(), "--home", home());
        return Thaw.run(Stream.of(Stream.of("vault"), Stream.of(words), rest)
                .flatMap(some -> some)
                .toArray(String[]::new));
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String printed() {
        String text = printed.toString(UTF_8);
        printed.reset();
        return text;
    }

    private String told() {
        String text = told.toString(UTF_8);
        told.reset();
        return text;
    }

    @Test
    void wordsComeInAndGoOutAndAVaultIsErased() throws IOException {
        String json = file("in.json", ONE_ENTRY);
        assertThat(vault("create", "Maja")).isZero();
        assertThat(vault("create", "maja")).isEqualTo(1);
        assertThat(told()).contains("a vault with that name already");
        printed();
        assertThat(vault("import", "maja", json)).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("saved 1");
        assertThat(vault("import", "maja", json)).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("saved 1");
        assertThat(vault("check", "maja")).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("No fault.");

        Path export = folder.resolve("out.json");
        assertThat(vault("export", "maja", export.toString())).isZero();
        assertThat(Files.readString(export)).contains("\"id\":\"mine\"").contains("05:06:07+01:00");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export)))
                .isEqualTo("rw-------");
        assertThat(vault("export", "maja")).isZero();
        assertThat(printed()).isEqualTo(Files.readString(export));

        assertThat(vault("erase", "maja")).isZero();
        assertThat(vault("check", "maja")).isEqualTo(1);
        assertThat(told()).contains("do not open anything here");
    }

    @Test
    void aFileOfAnotherProgramComesInAndIsNotQuoted() throws IOException {
        String journal = file("my.txt", "[2026-11-03 21:30] A walk.\n\n[2026-13-40 21:30] the private words\n");
        vault("create", "maja");
        printed();
        assertThat(vault("import", "maja", journal)).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("saved 1");
        assertThat(told())
                .contains("Line 3 could not be read")
                .contains("--keep-unread")
                .doesNotContain("private");
        assertThat(vault("import", "maja", journal, "--keep-unread")).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("saved 2");
    }

    @Test
    void aCopyComesBack() throws IOException {
        String copy = folder.resolve("copy").toString();
        assertThat(Thaw.run("backup", copy, "--home", home())).isEqualTo(1);
        assertThat(told()).contains("nothing here to back up");
        assertThat(Path.of(home())).doesNotExist();
        vault("create", "maja");
        assertThat(Thaw.run("backup", copy, "--home", home())).isZero();
        vault("import", "maja", file("in.json", ONE_ENTRY));
        printed();

        assertThat(Thaw.run("restore", copy, "--home", home())).isZero();
        String before = printed().lines().toList().getLast().replace("thaw restore ", "");
        vault("export", "maja");
        assertThat(printed()).doesNotContain("by the sea");
        assertThat(Thaw.run("restore", before, "--home", home())).isZero();
        printed();
        vault("export", "maja");
        assertThat(printed()).contains("by the sea");
    }

    @Test
    void whatIsNotSoGetsOneSentenceAndExitOne() throws IOException {
        vault("create", "maja");
        assertThat(vault("import", "maja", file("bad.json", "{\"format\":\"thaw-export\",\"version\":1,\"ent")))
                .isEqualTo(1);
        assertThat(told().lines()).singleElement().asString().contains("Line 1").contains("Nothing was saved.");
        assertThat(Thaw.run("restore", file("no-copy", "words"), "--home", home()))
                .isEqualTo(1);
        assertThat(told().lines())
                .singleElement()
                .asString()
                .contains("not a backup")
                .contains("Nothing was changed.");
    }

    @Test
    void whatCannotBeReadGetsOneSentenceAndExitTwo() throws IOException {
        assertThat(Thaw.run("vault", "check", "maja", "--home", home())).isEqualTo(2);
        assertThat(Thaw.run("vault")).isEqualTo(2);
        assertThat(Thaw.run("backup")).isEqualTo(2);
        assertThat(vault("import", "maja", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        passphrase = Path.of(file("empty", "\n"));
        assertThat(vault("check", "maja")).isEqualTo(2);
        assertThat(told().lines()).hasSize(5);
        assertThat(printed()).isEmpty();
    }
}
