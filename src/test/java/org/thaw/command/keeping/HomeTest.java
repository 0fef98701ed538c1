package org.thaw.command.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path USER = Path.of("/people/ana");

    @Test
    void isTheFolderAskedForBeforeAnyOther() {
        assertThat(Home.of(Path.of("/asked"))).isEqualTo(Path.of("/asked"));
    }

    @Test
    void isThatOfTheEnvironmentNext() {
        assertThat(Home.of(Map.of("THAW_HOME", "/chosen", "XDG_DATA_HOME", "/data"), "Linux", USER))
                .isEqualTo(Path.of("/chosen"));
    }

    @Test
    void isTheDataDirectoryOfTheUserElse() {
        assertThat(Home.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", USER)).isEqualTo(Path.of("/data/thaw"));
        assertThat(Home.of(Map.of(), "Linux", USER)).isEqualTo(USER.resolve(".local/share/thaw"));
        assertThat(Home.of(Map.of(), "Mac OS X", USER)).isEqualTo(USER.resolve("Library/Application Support/Thaw"));
    }
}
