package org.thaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.thaw.sitting.MovableClock;

/**
 * One running Thaw that tests of pages share, since each start costs seconds. Every test comes to it as a visitor of
 * its own, at the same hour; what a visitor keeps stays in a guest’s vault.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class SharedThaw {
    protected static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** Time stands still until a test lets it pass. */
    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOON);
        }
    }

    @LocalServerPort
    protected int port;

    @Autowired
    protected MovableClock clock;

    protected Visitor visitor;

    /** Asked once for every Thaw that is started; its home is gone when the tests are. */
    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) throws IOException {
        Path home = Files.createTempDirectory("thaw");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
        properties.add("thaw.home", home::toString);
    }

    private static void remove(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    protected final void come() {
        clock.move(Duration.between(clock.instant(), NOON));
        visitor = new Visitor(port);
    }
}
