package org.thaw.vault.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a copy says about itself, to notice one that was cut off or damaged. It is not signed: a copy somebody altered
 * on purpose is noticed by the vaults in it, on opening.
 */
record Manifest(String format, int version, String made, String thawDb, String installationKey) {
    static final String FILE = "thaw-backup.json";
    private static final String FORMAT = "thaw-backup";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Manifest of(Instant made, Path store, Path key) throws IOException {
        return new Manifest(FORMAT, VERSION, made.toString(), sha256(store), sha256(key));
    }

    static Optional<Manifest> read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            return FORMAT.equals(manifest.format()) && manifest.version() == VERSION
                    ? Optional.of(manifest)
                    : Optional.empty();
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    Optional<Instant> madeAt() {
        try {
            return Optional.of(Instant.parse(made));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    boolean fits(Path store, Path key) throws IOException {
        return sha256(store).equals(thawDb) && sha256(key).equals(installationKey);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this JDK has no SHA-256", impossible);
        }
    }
}
