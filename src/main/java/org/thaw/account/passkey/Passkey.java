package org.thaw.account.passkey;

import org.thaw.vault.EntryType;

/**
 * What a vault remembers of one passkey, sealed: so nobody without a way in can put another key in its place.
 *
 * @param slot the name of the slot that it opens
 * @param name as the person calls it
 * @param credential id and public key, as WebAuthn’s attested credential data, in Base64url
 * @param counter the highest count of uses that the passkey told; 0 where it does not count
 * @param synced whether its maker may carry it to other devices
 */
public record Passkey(String slot, String name, String credential, long counter, boolean synced) {
    /** How it is kept in a vault. */
    public static final EntryType<Passkey> TYPE = new EntryType<>("account.passkey", 1, Passkey.class);

    Passkey countedTo(long uses) {
        return new Passkey(slot, name, credential, uses, synced);
    }

    /** Its name is private and never printed. */
    @Override
    public String toString() {
        return "Passkey";
    }
}
