package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;

/** What a clock says orders a person’s entries. What was written first is told by the head alone. */
class JumpingClockTest {
    private static final long TEN_YEARS = 315_576_000;

    @TempDir
    private Path home;

    @Test
    void losesNothingAndOrdersByWhatItSaid() {
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = created(vaults);
            save(vault, 0, "today");
            save(vault, -TEN_YEARS, "set back ten years");
            save(vault, TEN_YEARS, "set forward ten years");
            save(vault, 1, "set right");
        }
        try (Vaults vaults = vaults(home)) {
            assertThat(texts(opened(vaults)))
                    .isEqualTo(List.of("set back ten years", "today", "set right", "set forward ten years"));
        }
    }

    @Test
    void keepsTheLatestChangeAlsoWhereTheClockWentBackBeforeIt() {
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = created(vaults);
            Kept<Note> first = save(vault, TEN_YEARS, "first");
            vault.save(Fixtures.NOTE, new Kept<>(first.id(), first.at().minusSeconds(TEN_YEARS), new Note("second")));
        }
        try (Vaults vaults = vaults(home)) {
            assertThat(texts(opened(vaults))).containsExactly("second");
        }
    }
}
