package org.thaw.command.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which vault, and what opens it. */
final class Door {
    static final String REFUSED = "That name and passphrase do not open anything here.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Place place = new Place();

    @Parameters(index = "0", paramLabel = "NAME", description = "The vault’s name.")
    private String name = "";

    @Option(
            names = "--passphrase-file",
            required = true,
            paramLabel = "F",
            description = "A file whose first line is the passphrase.")
    private @Nullable Path passphraseFile;

    /** A name and a passphrase. */
    record Secrets(VaultName name, Passphrase passphrase) {}

    /** Whether the vault was whole, and what is open of it. */
    record Opened(OpenVault vault, List<String> faults) {}

    Path home() {
        return place.path();
    }

    /** Works with the store, and closes it. */
    <T> T with(Function<Vaults, T> work) {
        try (Vaults vaults = Vaults.at(home())) {
            return work.apply(vaults);
        }
    }

    <T> T withSecrets(Function<Secrets, T> work) {
        VaultName known = VaultName.read(name).orElseThrow(() -> usage("A name has between 1 and 200 characters."));
        try (Passphrase passphrase = passphrase()) {
            return work.apply(new Secrets(known, passphrase));
        }
    }

    Opened open(Vaults vaults) {
        return switch (withSecrets(secrets -> vaults.open(secrets.name(), secrets.passphrase()))) {
            case Opening.Refused _ -> throw new Complaint(REFUSED);
            case Opening.Opened(OpenVault vault) -> new Opened(vault, List.of());
            case Opening.Damaged(List<String> faults, OpenVault readOnly) -> new Opened(readOnly, faults);
        };
    }

    private Passphrase passphrase() {
        if (passphraseFile == null) {
            throw usage("Name a file with the passphrase: --passphrase-file F.");
        }
        try (BufferedReader lines = Files.newBufferedReader(passphraseFile)) {
            String first = lines.readLine();
            if (first == null || first.isEmpty() || first.length() > 4096) {
                throw usage("The first line of the passphrase file is empty or too long.");
            }
            return Passphrase.of(first);
        } catch (IOException unreadable) {
            throw usage("The passphrase file cannot be read.");
        }
    }

    ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
