package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.link.AnswerLinks;
import org.thaw.vault.link.LinkToken;

class AnswerLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int STOP = 6;

    @TempDir
    Path home;

    private final LinkToken token = LinkToken.random();
    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void make() {
        vaults = Fixtures.vaults(home);
        vault = Fixtures.created(vaults);
        assertThat(make(token)).isTrue();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void showWhatWasSealedToWhoHasTheLinkUntilItEnds() {
        assertThat(links().shown(token, NOW)).contains("Inés 🌧");
        assertThat(links().shown(LinkToken.random(), NOW)).isEmpty();
        assertThat(links().shown(token, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void leaveNeitherTheTokenNorTheNameOnTheDisk() throws Exception {
        vaults.close();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain(token.written(), "Inés"));
        }
    }

    @Test
    void keepTheLastAnswerAndLetNoneAfterAStop() {
        links().answer(token, 1, STOP, NOW);
        links().answer(token, 3, STOP, NOW);
        assertThat(links().answered(token)).map(AnswerLinks.Given::code).contains(3);
        links().answer(token, STOP, STOP, NOW);
        links().answer(token, 1, STOP, NOW);
        assertThat(links().answered(token)).map(AnswerLinks.Given::code).contains(STOP);
    }

    @Test
    void forgetWhatWasTakenOverAndKeepWhatCameMeanwhile() {
        links().answer(token, 1, STOP, NOW);
        AnswerLinks.Given first = links().answered(token).orElseThrow();
        links().answer(token, STOP, STOP, NOW.plusSeconds(1));
        links().settle(token, first);
        assertThat(links().answered(token)).map(AnswerLinks.Given::code).contains(STOP);
        links().settle(token, links().answered(token).orElseThrow());
        assertThat(links().answered(token)).isEmpty();
    }

    @Test
    void takeNoAnswerOnceTheyEndedOrWereTakenBack() {
        links().answer(token, 1, STOP, NOW.plus(Duration.ofDays(1)));
        assertThat(links().answered(token)).isEmpty();
        links().remove(token);
        links().answer(token, 1, STOP, NOW);
        assertThat(links().answered(token)).isEmpty();
    }

    @Test
    void areTenForAVaultAtMostAndGoWithIt() {
        long made =
                Stream.generate(LinkToken::random).limit(20).filter(this::make).count();
        assertThat(made).isEqualTo(AnswerLinks.MOST - 1L);

        vaults.erase(Fixtures.MAJA, Fixtures.passphrase());
        assertThat(links().shown(token, NOW)).isEmpty();
        assertThat(make(LinkToken.random())).isFalse();
    }

    @Test
    void haveOneSpelling() {
        String written = token.written();
        char last = written.charAt(written.length() - 1);
        String twin = written.substring(0, written.length() - 1) + (char) (last + 1);

        assertThat(LinkToken.read(written)).map(LinkToken::written).contains(written);
        assertThat(LinkToken.read(twin).map(LinkToken::written)).isIn(Optional.empty(), Optional.of(twin));
        assertThat(LinkToken.read(written + "A")).isEmpty();
        assertThat(LinkToken.read("../../etc/passwd")).isEmpty();
        assertThat(LinkToken.read("=".repeat(43))).isEmpty();
    }

    private boolean make(LinkToken which) {
        return links().make(vault.id(), which, "Inés 🌧", NOW, NOW.plus(Duration.ofDays(1)));
    }

    private AnswerLinks links() {
        return vaults.answerLinks();
    }
}
