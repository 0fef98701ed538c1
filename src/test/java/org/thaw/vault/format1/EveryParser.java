package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.thaw.transfer.foreign.EveryForeignFile;
import org.thaw.transfer.open.FaultyExportException;
import org.thaw.transfer.open.OpenReader;
import org.thaw.vault.VaultName;
import org.thaw.vault.entry.EntryJson;
import org.thaw.vault.secret.TypedWords;

/**
 * What the fuzzer calls. The first byte says which parser reads the others. Each says “no” to bytes that are not its
 * own; any other exception is a fault, and so is an answer that does not read back as itself.
 */
public final class EveryParser {
    private EveryParser() {}

    /** How many parsers there are. */
    static final int COUNT = 9;

    /** Called by Jazzer, by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            read(input[0], Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static void read(int parser, byte[] bytes) {
        switch (Math.floorMod(parser, COUNT)) {
            case 0 -> Head.of(bytes).ifPresent(head -> same(bytes, head.bytes()));
            case 1 ->
                Padding.unpad(bytes).ifPresent(content -> {
                    byte[] again = Padding.pad(content);
                    same(content, Padding.unpad(again).orElseThrow());
                });
            case 2 ->
                StretchParameters.parse(text(bytes)).ifPresent(read -> readable(StretchParameters.parse(read.text())));
            case 3 ->
                DerivationParameters.parse(text(bytes))
                        .ifPresent(read -> readable(DerivationParameters.parse(read.text())));
            case 4 -> EntryJson.read(bytes).ifPresent(held -> readable(EntryJson.read(EntryJson.write(held))));
            case 5 -> VaultName.read(text(bytes));
            case 6 -> TypedWords.read(text(bytes));
            case 7 -> export(bytes);
            default -> foreign(bytes);
        }
    }

    private static void export(byte[] bytes) {
        try {
            OpenReader.read(new ByteArrayInputStream(bytes), (number, entry) -> {
                if (number < 1) {
                    throw new IllegalStateException("entries are counted from one");
                }
            });
        } catch (FaultyExportException | IOException toldInPlainWords) {
            return;
        }
    }

    /** It has ways of its own, told by the next byte. */
    private static void foreign(byte[] bytes) {
        try {
            EveryForeignFile.fuzzerTestOneInput(bytes);
        } catch (IOException unreadable) {
            throw new IllegalStateException("bytes in memory can be read", unreadable);
        }
    }

    private static void readable(Optional<?> again) {
        if (again.isEmpty()) {
            throw new IllegalStateException("what was written cannot be read");
        }
    }

    private static void same(byte[] one, byte[] other) {
        if (!Arrays.equals(one, other)) {
            throw new IllegalStateException("what was read is not what was written");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
