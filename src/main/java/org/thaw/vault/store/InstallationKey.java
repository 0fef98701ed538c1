package org.thaw.vault.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Mac;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.format1.DangerousKeyBytes;

/**
 * The key that turns vault names into lookups, so that the store lists no names and a copy of it alone does not let
 * anyone try names. It opens nothing.
 */
public final class InstallationKey implements AutoCloseable {
    static final String FILE = "installation.key";

    private final DangerousKeyBytes key;

    private InstallationKey(DangerousKeyBytes key) {
        this.key = key;
    }

    static InstallationKey read(Path directory) throws IOException {
        byte[] bytes = Files.readAllBytes(directory.resolve(FILE));
        if (bytes.length != DangerousKeyBytes.LENGTH) {
            throw new VaultStorageException("The file " + FILE + " is damaged: it must hold 32 bytes.");
        }
        return new InstallationKey(DangerousKeyBytes.takeOver(bytes));
    }

    /** Makes the file: after a crash at any moment it is there whole or not at all. */
    static void create(Path directory) throws IOException {
        Path draft = directory.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        try (DangerousKeyBytes key = DangerousKeyBytes.random();
                FileChannel channel = FileChannel.open(
                        draft,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PrivateFiles.ownerOnly(directory))) {
            byte[] bytes = key.getEncoded();
            channel.write(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            channel.force(true);
        }
        Files.move(draft, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(directory);
    }

    /** What a vault is found by. */
    public byte[] lookup(byte[] name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no HMAC-SHA256", impossible);
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
