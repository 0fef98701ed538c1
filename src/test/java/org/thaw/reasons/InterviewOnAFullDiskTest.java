package org.thaw.reasons;

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

/** A disk that takes nothing more while a question is answered: what was ticked stays on the page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InterviewOnAFullDiskTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";
    private static final String[] TICKED = {"yes", "little-feeling", "unsure", "feeling-inside", "rest", "no"};

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void whatWasTickedStaysOnThePageAndIsKeptAtOnePress() throws SQLException {
        Visitor visitor = new Visitor(port);
        visitor.post(
                "/keep", "name", "Evening", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "words", "NONE");
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        HttpResponse<String> page = visitor.get("/why/question");
        sql("create trigger broken before update on vault begin select raise(abort, 'no'); end");

        HttpResponse<String> refused = visitor.press(page, "/why/question", TICKED);

        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("could not be kept", "Try again");
        sql("drop trigger broken");
        HttpResponse<String> taken = visitor.press(refused, "/why/question");
        assertThat(Visitor.location(taken)).isEqualTo("/why/question");
        String file = visitor.get("/why/answers/file").body();
        assertThat(file).contains("\"little-feeling\" : \"yes\"", "\"feeling-inside\" : \"unsure\"");
    }

    private static void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute(command);
        }
    }
}
