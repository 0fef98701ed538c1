package org.thaw.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads a vault of format 1 from docs/vault-format.md alone: the JDK, a driver for SQLite, and not a line of Thaw. It
 * trusts nothing: any doubt is an exception.
 */
final class VaultReader {
    private final Connection store;
    private final byte[] vault;

    /** Finds a vault by its name. */
    VaultReader(Path home, Connection store, String name) throws IOException, SQLException, GeneralSecurityException {
        this.store = store;
        byte[] lookup = hmac(
                Files.readAllBytes(home.resolve("installation.key")),
                known(name).getBytes(UTF_8));
        this.vault = (byte[]) one("select id from vault where lookup = ? and format = 1", lookup);
    }

    static Connection store(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
    }

    /** The data key, by the passphrase. */
    byte[] byPassphrase(String passphrase) throws SQLException, GeneralSecurityException {
        String parameters = parameters("passphrase");
        check(
                field(parameters, "kdf").equals("argon2id")
                        && field(parameters, "version").equals("19"),
                "slot");
        byte[] key = Argon2.id(
                Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(UTF_8),
                Base64.getDecoder().decode(field(parameters, "salt")),
                Integer.parseInt(field(parameters, "memoryKib")),
                Integer.parseInt(field(parameters, "passes")),
                Integer.parseInt(field(parameters, "lanes")),
                32);
        return unwrap("passphrase", parameters, key);
    }

    /** The data key, by the 16 bytes that recovery words stand for, or the 32 of a passkey. */
    byte[] bySecret(String slot, byte[] secret) throws SQLException, GeneralSecurityException {
        String parameters = parameters(slot);
        check(field(parameters, "kdf").equals("hkdf-sha256"), "slot");
        byte[] salt = Base64.getDecoder().decode(field(parameters, "salt"));
        return unwrap(slot, parameters, hkdf(secret, salt, "thaw/1/slot"));
    }

    /** The JSON of every record, after the head, every tag, every id and all padding were found to be right. */
    List<String> read(byte[] dataKey) throws SQLException, GeneralSecurityException {
        byte[] recordKey = hkdf(dataKey, new byte[0], "thaw/1/record");
        byte[] headKey = hkdf(dataKey, new byte[0], "thaw/1/head");
        byte[] multisetKey = hkdf(dataKey, new byte[0], "thaw/1/multiset");
        List<String> entries = new ArrayList<>();
        byte[] hash = new byte[32];
        try (PreparedStatement rows =
                store.prepareStatement("select record_id, version, sealed from record where vault_id = ?")) {
            rows.setBytes(1, vault);
            ResultSet row = rows.executeQuery();
            while (row.next()) {
                byte[] bound = join(row.getBytes(1), eight(row.getLong(2)));
                byte[] sealed = row.getBytes(3);
                String json = unpad(open(recordKey, sealed, join("thaw/1/record".getBytes(UTF_8), vault, bound)));
                check(field(json, "id").equals(uuid(row.getBytes(1))), "a record under another id");
                entries.add(json);
                byte[] one = hmac(multisetKey, join(bound, sealed));
                for (int i = 0; i < hash.length; i++) {
                    hash[i] ^= one[i];
                }
            }
        }
        long version = ((Number) one("select head_version from vault where id = ?", vault)).longValue();
        byte[] sealedHead = (byte[]) one("select head from vault where id = ?", vault);
        byte[] head = open(headKey, sealedHead, join("thaw/1/head".getBytes(UTF_8), vault, eight(version)));
        check(Arrays.equals(head, join(eight(entries.size()), hash)), "the head is of other records");
        return entries;
    }

    private byte[] unwrap(String slot, String parameters, byte[] key) throws SQLException, GeneralSecurityException {
        byte[] bound = join("thaw/1/slot".getBytes(UTF_8), vault, (slot + "\0" + parameters).getBytes(UTF_8));
        byte[] wrapped =
                (byte[]) one("select wrapped from vault_key where slot = '" + slot + "' and vault_id = ?", vault);
        return open(key, wrapped, bound);
    }

    private String parameters(String slot) throws SQLException {
        return (String) one("select parameters from vault_key where slot = '" + slot + "' and vault_id = ?", vault);
    }

    private Object one(String query, byte[] value) throws SQLException {
        try (PreparedStatement statement = store.prepareStatement(query)) {
            statement.setBytes(1, value);
            ResultSet row = statement.executeQuery();
            check(row.next(), "nothing there");
            return row.getObject(1);
        }
    }

    static byte[] open(byte[] key, byte[] sealed, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        cipher.updateAAD(bound);
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }

    /** The bytes of recovery words are their places in the list, 11 bits each, without the last four, a checksum. */
    static byte[] entropy(List<String> words, List<String> list) throws GeneralSecurityException {
        StringBuilder bits = new StringBuilder();
        words.forEach(word -> bits.append(String.format("%11s", Integer.toBinaryString(list.indexOf(word)))
                .replace(' ', '0')));
        byte[] all = new byte[17];
        for (int at = 0; at < bits.length(); at++) {
            all[at / 8] |= (byte) ((bits.charAt(at) - '0') << (7 - at % 8));
        }
        byte[] entropy = Arrays.copyOf(all, 16);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(entropy);
        check((digest[0] & 0xf0) == (all[16] & 0xf0), "the words do not belong together");
        return entropy;
    }

    /** A passkey's slot is named after half of the digest of its credential's id. */
    static String passkeySlot(byte[] credentialId) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(credentialId);
        return "passkey:" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
    }

    private static String unpad(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        check(padded.length == padme(length + 4), "padded to another length than Padmé's");
        for (int at = length + 4; at < padded.length; at++) {
            check(padded[at] == 0, "something hides in the padding");
        }
        return new String(padded, 4, length, UTF_8);
    }

    private static int padme(int length) {
        int exponent = 31 - Integer.numberOfLeadingZeros(length);
        int mask = (1 << (exponent - (32 - Integer.numberOfLeadingZeros(exponent)))) - 1;
        return (length + mask) & ~mask;
    }

    private static String known(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static byte[] hkdf(byte[] secret, byte[] salt, String info) throws GeneralSecurityException {
        HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(secret);
        HKDFParameterSpec spec =
                (salt.length == 0 ? extract : extract.addSalt(salt)).thenExpand(info.getBytes(UTF_8), 32);
        return KDF.getInstance("HKDF-SHA256").deriveData(spec);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        check(found.find(), "no field " + name);
        return found.group(1);
    }

    private static String uuid(byte[] id) {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new java.util.UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private static byte[] eight(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }
}
