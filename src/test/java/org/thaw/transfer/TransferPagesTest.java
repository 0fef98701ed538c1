package org.thaw.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.vault.backup.Backups;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.notebook=true")
class TransferPagesTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    Backups backups;

    @Autowired
    BackupKeeper keeper;

    private Visitor visitor;
    private String name;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void keepAVault(TestInfo test) {
        visitor = new Visitor(port);
        name = test.getDisplayName();
        visitor.post("/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);
        write("a first note");
    }

    private void write(String words) {
        visitor.post("/test/notebook", "words", words);
    }

    private String notes() {
        return visitor.get("/test/notebook").body();
    }

    private HttpResponse<String> open() {
        return visitor.post("/open", "name", name, "passphrase", PASSPHRASE);
    }

    private static String ticket(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"ticket\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void areShutToWhoeverHasNoVaultOpen() {
        Visitor stranger = new Visitor(port);
        assertThat(stranger.get("/settings/data").body())
                .contains("Open your vault")
                .doesNotContain("Put a backup");
        for (String page :
                Stream.of("backups", "restore", "export", "import", "erase").toList()) {
            assertThat(stranger.get("/settings/data/" + page).statusCode())
                    .as(page)
                    .isEqualTo(423);
        }
        for (String form : Stream.of("backups", "restore", "export/json", "export/zip", "erase")
                .toList()) {
            assertThat(stranger.post("/settings/data/" + form).statusCode())
                    .as(form)
                    .isEqualTo(423);
        }
        assertThat(stranger.sendFile("/settings/data/restore/file", new byte[9]).statusCode())
                .isEqualTo(423);
        assertThat(backups.received()).isEmpty();
    }

    @Test
    void handOutWordsThatComeBackIn() {
        HttpResponse<String> json = visitor.post("/settings/data/export/json");
        assertThat(json.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("attachment").contains("not-sealed"));
        assertThat(json.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(json.body()).contains("a first note");

        Visitor other = new Visitor(port);
        other.post("/keep", "name", name + " 2", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);
        HttpResponse<String> looked =
                other.sendFile("/settings/data/import/file", json.body().getBytes(UTF_8));
        assertThat(looked.body()).contains("Bring in 1 entry").contains("Test note");
        assertThat(other.get("/test/notebook").body()).isEmpty();
        HttpResponse<String> saved = other.post("/settings/data/import", "ticket", ticket(looked));
        assertThat(saved.body()).contains("1 entry is new");
        assertThat(other.get("/test/notebook").body()).isEqualTo("a first note");
        assertThat(other.post("/settings/data/import", "ticket", ticket(looked)).body())
                .contains("once more");
        assertThat(other.sendFile("/settings/data/import/file", json.body().getBytes(UTF_8))
                        .body())
                .contains("There is nothing new in it");
    }

    @Test
    void sayWhatIsWrongWithAFileAndSaveNothing() {
        HttpResponse<String> answer = visitor.sendFile(
                "/settings/data/import/file",
                "{\"format\":\"thaw-export\",\"version\":1,\"entries\":[{\"type\":\"x\"}]}".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Entry 1 of this file has no “at”").contains("Nothing was saved");
    }

    @Test
    void bringInAFileOfAnotherProgramOnceItWasSeen() {
        byte[] file = """
                full_date,date,weekday,time,mood,activities,note_title,note
                2026-11-03,November 3,Tuesday,9:30 pm,<heavy>,rain | a walk,By the river,It was quiet.
                2026-11-04,November 4,Wednesday,25:00,odd,,,words of line three
                """.getBytes(UTF_8);
        HttpResponse<String> looked = visitor.sendFile("/settings/data/import/file", file);
        assertThat(looked.body())
                .contains("This is a file of Daylio. It holds 1 page and 1 check-in.")
                .contains("It is from 3 November 2026.")
                .contains("&lt;heavy&gt;")
                .contains("By the river\nIt was quiet. (rain, a walk)")
                .contains("Line 3: its day or its time is not clear.")
                .contains("words of line three")
                .contains("Bring in 2 entries");
        assertThat(visitor.post("/settings/data/import", "ticket", ticket(looked))
                        .body())
                .contains("2 entries are new")
                .contains("What could not be read was not kept");

        HttpResponse<String> again = visitor.sendFile("/settings/data/import/file", file);
        assertThat(again.body())
                .contains("2 of these are in your vault already")
                .contains("Keep what could not be read");
        assertThat(visitor.press(again, "/settings/data/import").body())
                .contains("1 entry is new")
                .doesNotContain("was not kept");
        assertThat(visitor.post("/settings/data/export/json").body()).contains("words of line three");
    }

    @Test
    void showAPageThatHasNothingButWhatItWasFiledUnder() {
        byte[] file = """
                full_date,date,weekday,time,mood,activities,note
                2026-11-03,3 November,Tuesday,21:30,ok,rain | harbour,
                """.getBytes(UTF_8);
        visitor.press(visitor.sendFile("/settings/data/import/file", file), "/settings/data/import");
        String list = visitor.get("/journal/all").body();
        assertThat(list).contains("Filed under: rain, harbour");
        String path = list.replaceAll("(?s).*(/journal/pages/[0-9a-f-]{36}).*", "$1");
        assertThat(visitor.get(path).body()).contains("Filed under: rain, harbour");
        assertThat(visitor.post("/journal/search", "words", "harbour").body()).contains(path);
    }

    @Test
    void sayWhyAFileOfNoKnownProgramIsNotTaken() {
        HttpResponse<String> answer =
                visitor.sendFile("/settings/data/import/file", "a secret of mine".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("none that Thaw knows")
                .contains("Nothing was saved")
                .doesNotContain("secret");
    }

    @Test
    void putBackAnEarlierDay() {
        visitor.post("/settings/data/backups");
        write("a second note");
        String copy = backups.kept().getFirst().name();
        assertThat(visitor.get("/settings/data/backups").body()).contains(copy).doesNotContain("A backup was made");
        assertThat(visitor.get("/settings/data/backups/made").body()).contains("A backup was made");

        HttpResponse<String> looked = visitor.post("/settings/data/restore/check", "copy", copy);
        assertThat(looked.body()).contains("Put it in place").contains("A vault cannot tell by itself");
        assertThat(notes()).contains("a second note");
        HttpResponse<String> done = visitor.post("/settings/data/restore", "copy", copy);

        assertThat(done.body()).contains("The backup is in place").contains("before-restore-");
        assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        open();
        assertThat(notes()).isEqualTo("a first note");
    }

    @Test
    void takeABackupFromElsewhereAndRefuseWhatIsNone() throws IOException {
        Path file = home.resolveSibling(home.getFileName() + ".copy");
        backups.write(file, Instant.now());
        write("a second note");

        HttpResponse<String> none = visitor.sendFile("/settings/data/restore/file", "no backup".getBytes(UTF_8));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("not a backup of Thaw").contains("Nothing was changed");
        assertThat(backups.received()).isEmpty();

        visitor.sendFile("/settings/data/restore/file", Files.readAllBytes(file));
        assertThat(visitor.post("/settings/data/restore", "copy", "received").body())
                .contains("The backup is in place");
        assertThat(backups.received()).isEmpty();
        open();
        assertThat(notes()).isEqualTo("a first note");
        Files.delete(file);
    }

    @Test
    void eraseOnlyWithThePassphraseAndTheWord() {
        visitor.post("/settings/data/backups");
        assertThat(visitor.post("/settings/data/erase", "passphrase", PASSPHRASE, "word", "delete")
                        .body())
                .contains("Type the word erase");
        assertThat(visitor.post("/settings/data/erase", "passphrase", "another", "word", "erase")
                        .body())
                .contains("not the passphrase of this vault");
        assertThat(notes()).isEqualTo("a first note");

        HttpResponse<String> erased =
                visitor.post("/settings/data/erase", "passphrase", PASSPHRASE, "word", "erase", "copies", "yes");

        assertThat(erased.body()).contains("Your vault is erased").contains("from the backups on this computer too");
        assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        assertThat(open().statusCode()).isEqualTo(422);
    }

    @Test
    void tellThatABackupWasNotMadeUntilOneIs() throws IOException {
        Path folder = backups.folder();
        Path aside = folder.resolveSibling("aside");
        if (Files.exists(folder)) {
            Files.move(folder, aside);
        }
        Files.writeString(folder, "in the way");
        keeper.keepWhereDue();
        assertThat(keeper.failure()).isPresent();
        Files.delete(folder);
        assertThat(visitor.get("/settings/data/backups").body()).contains("The last backup was not made");
        keeper.keepWhereDue();
        assertThat(visitor.get("/settings/data/backups").body()).doesNotContain("The last backup was not made");
        assertThat(backups.kept()).isNotEmpty();
    }
}
