package org.thaw.practices;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

/** A page that was burned is looked for in every file: the database, its log, temporary files, the program’s own log. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class BurnedPageTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";
    private static final String WORDS = "zquillwort by the quay";
    private static final String NEED = "zquillwort tea";
    private static final String RARE = "zquillwort";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void isInNoFileBeforeTheBurnNorAfterItNorAfterACheckpoint(CapturedOutput output) throws Exception {
        Visitor visitor = new Visitor(port);
        reachThePage(visitor);
        HttpResponse<String> page = visitor.get("/sitting/now");
        assertThat(visitor.draft(page, "/practices/C09/burn", "text", WORDS, "need", NEED)
                        .headers()
                        .firstValue("Thaw-Draft"))
                .contains("kept");
        List<byte[]> sealed = records();
        assertThat(holding(WORDS)).as("while it is a draft").isEmpty();
        assertThat(sealed).anyMatch(BurnedPageTest::isSomewhere);

        HttpResponse<String> asked = visitor.press(page, "/practices/C09/burn", "text", WORDS, "need", NEED);
        List<byte[]> latest = records();
        visitor.press(asked, "/practices/C09/burned");
        assertThat(holding(RARE)).as("after the burn").isEmpty();

        checkpoint();
        assertThat(holding(RARE)).as("after a checkpoint").isEmpty();
        List<byte[]> left = records();
        assertThat(Stream.concat(sealed.stream(), latest.stream())
                        .filter(blob -> left.stream().noneMatch(other -> Arrays.equals(blob, other))))
                .as("sealed copies of what is no longer kept")
                .isNotEmpty()
                .noneMatch(BurnedPageTest::isSomewhere);
        assertThat(output.getAll()).doesNotContain(RARE);
        assertThat(visitor.get("/practices/C09/kept").body())
                .doesNotContain(RARE)
                .contains("Nothing is kept yet");
    }

    private static void reachThePage(Visitor visitor) {
        visitor.post(
                "/keep", "name", "Evening", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "words", "NONE");
        visitor.post(
                "/sitting/begin",
                "numb",
                "3",
                "heavy",
                "3",
                "any",
                "no",
                "breath",
                "no",
                "minutes",
                "15",
                "approach",
                "writing");
        for (int step = 0; step < 2; step++) {
            String turn = visitor.get("/sitting/now").body().replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1");
            visitor.post("/sitting/next", "turn", turn);
        }
        assertThat(visitor.get("/sitting/now").body()).contains("The unedited page");
    }

    private static List<byte[]> records() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sealed from record")) {
            List<byte[]> records = new ArrayList<>();
            while (rows.next()) {
                records.add(rows.getBytes(1));
            }
            return records;
        }
    }

    private static void checkpoint() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute("pragma wal_checkpoint(TRUNCATE)");
        }
    }

    private static List<String> holding(String text) {
        return Stream.of(UTF_8, UTF_16LE, ISO_8859_1)
                .map(text::getBytes)
                .filter(BurnedPageTest::isSomewhere)
                .map(_ -> text)
                .toList();
    }

    /** In the home, or where Tomcat would put what it cannot hold in memory. */
    private static boolean isSomewhere(byte[] bytes) {
        String needle = new String(bytes, ISO_8859_1);
        return Stream.concat(Stream.of(home), tomcatsFolders()).anyMatch(folder -> holds(folder, needle));
    }

    private static Stream<Path> tomcatsFolders() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(place -> place.getFileName().toString().startsWith("tomcat.")).toList().stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean holds(Path folder, String needle) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).anyMatch(file -> read(file).contains(needle));
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
