package org.thaw.account.passkey;

import java.util.Base64;
import java.util.List;

/**
 * What a page’s script asks the browser for, all in Base64url.
 *
 * @param site the name that the passkey is tied to
 * @param salt what it makes its output from
 * @param user whose new passkey it is; empty where one is presented
 * @param known passkeys there are already, which are not to be made twice
 */
public record PasskeyOptions(String challenge, String site, String salt, String user, List<String> known) {
    public PasskeyOptions {
        known = List.copyOf(known);
    }

    /** For presenting any passkey: which vaults there are is not told. */
    public static PasskeyOptions toPresent(byte[] challenge, Site site, byte[] salt) {
        return new PasskeyOptions(text(challenge), site.name(), text(salt), "", List.of());
    }

    /** For making a new one. */
    public static PasskeyOptions toMake(byte[] challenge, Site site, byte[] salt, byte[] user, List<Passkey> known) {
        return new PasskeyOptions(
                text(challenge),
                site.name(),
                text(salt),
                text(user),
                known.stream()
                        .map(passkey ->
                                text(Passkeys.WebAuthn.key(passkey.credential()).getCredentialId()))
                        .toList());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
