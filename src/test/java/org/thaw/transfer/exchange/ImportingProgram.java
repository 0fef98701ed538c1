package org.thaw.transfer.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** What {@code thaw vault import} does once its command line is read, on a vault with a passphrase of little cost. */
final class ImportingProgram {
    private ImportingProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try (Vaults vaults = Fixtures.vaults(Path.of(arguments[0]))) {
            OpenVault vault = Fixtures.opened(vaults);
            Import.of(vault, () -> new BufferedInputStream(Files.newInputStream(file)))
                    .save(Clock.systemUTC(), saved -> {
                        System.out.println("saved " + saved);
                        System.out.flush();
                    });
        }
    }
}
