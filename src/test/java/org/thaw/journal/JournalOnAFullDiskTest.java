package org.thaw.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

/** A disk that takes nothing more while a page is written: the words stay on the page, and burning waits for nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JournalOnAFullDiskTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void wordsStayOnThePageAndAreKeptAtOnePress() throws SQLException {
        Visitor visitor = new Visitor(port);
        visitor.post(
                "/keep", "name", "Evening", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "words", "NONE");
        HttpResponse<String> form = visitor.get("/journal/write");
        sql("create trigger broken before update on vault begin select raise(abort, 'no'); end");

        HttpResponse<String> refused =
                visitor.press(form, "/journal/keep", "text", "the kettle is on", "feeling", "numb");
        HttpResponse<String> asked = visitor.press(form, "/journal/burn", "text", "coats in the hall");

        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("could not be kept", "the kettle is on");
        assertThat(asked.body()).contains("Burn this page?");
        sql("drop trigger broken");
        String kept = Visitor.location(visitor.press(refused, "/journal/keep"));
        assertThat(visitor.get(kept).body()).contains("the kettle is on", "Words you chose: numb");
    }

    private static void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute(command);
        }
    }
}
