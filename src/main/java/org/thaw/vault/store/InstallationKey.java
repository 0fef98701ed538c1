package org.thaw.vault.store;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    // No UTF-8 text has this byte, so that no name's lookup is ever a digest for another use.
    private static final byte NOT_IN_A_NAME = (byte) 0xff;

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
        return authenticate(name);
    }

    /**
     * A digest for another use, which is no lookup and no digest for a third.
     *
     * @param use such as {@code thaw/1/passkey}
     */
    public byte[] digest(String use, byte[] content) {
        byte[] label = use.getBytes(UTF_8);
        return authenticate(ByteBuffer.allocate(1 + label.length + 1 + content.length)
                .put(NOT_IN_A_NAME)
                .put(label)
                .put((byte) 0)
                .put(content)
                .array());
    }

    private byte[] authenticate(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no HMAC-SHA256", impossible);
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
