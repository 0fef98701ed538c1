package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

/** Words that reached Thaw and could not be taken: they come back whole, and help comes near all the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.notebook=true")
class FailedSaveTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";
    private static final String WORDS = "I want to kill myself.\nThe kettle is on.";
    private static final String OFFER = "id=\"offer-help\"";

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
    void keepAVault(TestInfo test) {
        visitor = new Visitor(port);
        visitor.post(
                "/keep",
                "name",
                test.getDisplayName(),
                "passphrase",
                PASSPHRASE,
                "passphrase-again",
                PASSPHRASE,
                "words",
                "NONE");
    }

    @AfterEach
    void mendTheStore() throws SQLException {
        sql("drop trigger if exists broken");
    }

    @Nested
    class AStoreThatRefuses {
        @BeforeEach
        void breakTheStore() throws SQLException {
            sql("create trigger broken before update on vault begin select raise(abort, 'no'); end");
        }

        @Test
        void givesEveryWordBackAndSaysSoInOneSentence() {
            HttpResponse<String> answer = write(WORDS);

            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body())
                    .contains("That could not be kept")
                    .contains("What you wrote is still on this page.")
                    .contains(WORDS)
                    .contains("Try again");
        }

        @Test
        void bringsHelpNearTheWordsThatCallForIt() {
            assertThat(write(WORDS).body()).contains(OFFER);
        }

        @Test
        void bringsNoneNearOtherWords() {
            assertThat(write("The kettle is on.\nThe coat is on its hook.").body())
                    .contains("The kettle is on.")
                    .doesNotContain(OFFER);
        }

        @Test
        void keepsThemAtOnePressOnceItTakesThemAgain() throws SQLException {
            HttpResponse<String> refused = write(WORDS);
            sql("drop trigger broken");

            HttpResponse<String> taken = visitor.press(refused, "/test/notebook", "words", WORDS);

            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(visitor.get("/test/notebook").body()).isEqualTo(WORDS);
        }

        @Test
        void doesNotStandInTheWayOfHelpOrOfLocking() {
            assertThat(visitor.get("/help").statusCode()).isEqualTo(200);
            assertThat(Visitor.location(visitor.post("/lock"))).isEqualTo("/lock");
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        }
    }

    @Nested
    class ALockedVault {
        @BeforeEach
        void lock() {
            visitor.post("/lock");
        }

        @Test
        void bringsHelpNearTheWordsThatCallForIt() {
            HttpResponse<String> locked = write(WORDS);

            assertThat(locked.statusCode()).isEqualTo(423);
            assertThat(locked.body())
                    .contains("What you just wrote is not lost")
                    .contains(OFFER);
        }

        @Test
        void bringsItNearAgainAfterAWrongPassphrase() {
            HttpResponse<String> wrong =
                    visitor.press(write(WORDS), "/open", "name", "somebody", "passphrase", "not the one");

            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains(OFFER);
        }
    }

    @Test
    void anOldPageBringsHelpNearTheWordsThatCallForIt() {
        HttpResponse<String> refused =
                visitor.post("/test/notebook", java.util.List.of(new Visitor.Field("words", WORDS)));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Nothing you wrote is lost").contains(OFFER);
    }

    private HttpResponse<String> write(String words) {
        return visitor.post("/test/notebook", "words", words);
    }

    private static void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute(command);
        }
    }
}
