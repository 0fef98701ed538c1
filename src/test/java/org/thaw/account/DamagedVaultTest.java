package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.notebook=true")
@DirtiesContext
class DamagedVaultTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String name;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void keepTwoNotesAndLoseOneOfThem(TestInfo test) throws SQLException {
        name = test.getDisplayName();
        visitor = new Visitor(port);
        visitor.post("/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);
        visitor.post("/test/notebook", "words", "one");
        visitor.post("/test/notebook", "words", "two");
        visitor.post("/lock");
        sql("DELETE FROM record WHERE record_id IN (SELECT min(record_id) FROM record GROUP BY vault_id)");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement run = database.createStatement()) {
            run.execute("PRAGMA foreign_keys = ON");
            run.execute(statement);
        }
    }

    private HttpResponse<String> open(String... more) {
        String[] fields = {"name", name, "passphrase", PASSPHRASE};
        return visitor.post(
                "/open",
                java.util.stream.Stream.of(fields, more)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }

    @Test
    void saysWhatWasFoundAndCanStillBeRead() {
        HttpResponse<String> answer = open();

        assertThat(answer.body()).contains("This vault is damaged").contains("What was found");
        assertThat(visitor.get("/test/notebook").body()).isIn("one", "two");
        assertThat(visitor.get("/settings").body()).contains("href=\"/damaged\"");
        assertThat(visitor.get("/damaged").body()).contains("What was found");
    }

    @Test
    void keepsOnThePageWhatCannotBeSaved() {
        open();
        String words = "A first line, and then <another>\r\nwith “more” & more in it than a name would have.";

        HttpResponse<String> answer = visitor.post("/test/notebook", "words", words);

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body())
                .contains("That could not be kept")
                .contains("<textarea")
                .contains("&lt;another&gt;")
                .contains("with “more” &amp; more")
                .contains("Try again");
    }

    @Test
    void leavesAGuestsWordsWhereTheyAre() {
        visitor.post("/test/notebook/first", "words", "guest words");

        HttpResponse<String> answer = open("guest", "bring");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("What you wrote as a guest is still here");
        assertThat(visitor.get("/test/notebook").body()).isEqualTo("guest words");
    }
}
