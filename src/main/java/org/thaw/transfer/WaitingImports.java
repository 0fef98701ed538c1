package org.thaw.transfer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultId;

/**
 * Files that were sent and looked through, until the person says that they are to be saved. They are not sealed, so
 * they stay in memory, one for each vault, and for a short time.
 */
@Component
class WaitingImports {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<VaultId, Waiting> files = new HashMap<>();

    /** A file that was found to be in order. */
    sealed interface Held {}

    /** An export of Thaw. */
    record Own(Import.Source json) implements Held {}

    /** What a file of another program tells. */
    record Other(Reading reading) implements Held {}

    private record Waiting(String ticket, Held file) {
        @Override
        public String toString() {
            return "Waiting[hidden]";
        }
    }

    /** Holds a file; the ticket asks for it. */
    synchronized String hold(OpenVault vault, Held file) {
        String ticket = UUID.randomUUID().toString();
        files.put(vault.id(), new Waiting(ticket, file));
        CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS).execute(() -> take(vault, ticket));
        return ticket;
    }

    /** Gives the file and forgets it; nothing where it waited too long or another came after it. */
    synchronized Optional<Held> take(OpenVault vault, String ticket) {
        Optional<Waiting> waiting = Optional.ofNullable(files.get(vault.id()))
                .filter(file -> file.ticket().equals(ticket));
        waiting.ifPresent(_ -> files.remove(vault.id()));
        return waiting.map(Waiting::file);
    }
}
