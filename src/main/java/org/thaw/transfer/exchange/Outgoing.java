package org.thaw.transfer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.transfer.exchange.Origins.Origin;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenText;
import org.thaw.transfer.open.OpenTime;
import org.thaw.transfer.open.OpenWriter;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;

/** A vault’s entries as an export tells them. */
public final class Outgoing {
    /** How types end whose entries open something elsewhere, such as a mail server. */
    private static final String SECRET = "-secret";

    private Outgoing() {}

    /**
     * All of them, oldest first; of a damaged vault, all that still verify. Passwords of other services are left out:
     * an export is not sealed, and they can be typed anew.
     */
    public static List<OpenEntry> of(OpenVault vault) {
        Map<EntryId, Origin> origins = Origins.in(vault);
        List<OpenEntry> entries = new ArrayList<>();
        for (RawEntry raw : vault.everything()) {
            if (!raw.type().equals(Origins.TYPE.name()) && !raw.type().endsWith(SECRET)) {
                entries.add(entry(raw, Optional.ofNullable(origins.get(raw.id()))));
            }
        }
        return entries;
    }

    /** Writes the open export. The stream stays open. */
    public static void write(OpenVault vault, OutputStream out) throws IOException {
        List<OpenEntry> entries = of(vault);
        try (OpenWriter writer = new OpenWriter(out)) {
            for (OpenEntry entry : entries) {
                writer.write(entry);
            }
        }
    }

    private static OpenEntry entry(RawEntry raw, Optional<Origin> origin) {
        String id = origin.flatMap(Origin::id).orElseGet(() -> raw.id().toString());
        OpenTime at = origin.map(words -> words.at(raw.at())).orElseGet(() -> OpenTime.of(raw.at()));
        return new OpenEntry(id, raw.type(), raw.version(), at, OpenText.parse(raw.json()));
    }
}
