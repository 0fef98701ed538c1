package org.thaw.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Path CONTENT = Path.of("content");

    @Test
    void hasNoFaultAndNoWarning() {
        Library.Check check = Library.check(CONTENT);

        assertThat(check.faults()).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }
}
