package org.thaw.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thaw.vault.VaultId;
import org.thaw.vault.secret.PasskeyOutput;

/**
 * Reads what browsers answer to a challenge, and checks it with WebAuthn4J: that the challenge is ours and fresh, the
 * page ours, the person verified by their device.
 */
@Component
public class Passkeys {
    private final Challenges challenges;

    Passkeys(Challenges challenges) {
        this.challenges = challenges;
    }

    /** A new passkey with its first output. */
    public record Made(Passkey passkey, PasskeyOutput output) {}

    /** The passkey that a browser made, or nothing where its answer does not hold. */
    public Optional<Made> made(String credential, String output, Site site, String name) {
        return Answer.read(credential, output).flatMap(answer -> made(answer, site, name));
    }

    private Optional<Made> made(Answer answer, Site site, String name) {
        try {
            RegistrationData data = WebAuthn.MANAGER.parseRegistrationResponseJSON(answer.credential());
            Optional<ServerProperty> ours =
                    ours(site, told(data.getCollectedClientData()).getChallenge());
            if (ours.isEmpty()) {
                return Optional.empty();
            }
            WebAuthn.MANAGER.verify(data, new RegistrationParameters(ours.get(), WebAuthn.ALGORITHMS, true));
            AuthenticatorData<?> told = told(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData key = told(told.getAttestedCredentialData());
            return answer.secret(key.getCredentialId())
                    .map(secret -> new Made(
                            new Passkey(secret.slot(), name, WebAuthn.text(key), told.getSignCount(), told.isFlagBE()),
                            secret));
        } catch (WebAuthnException | NullPointerException doesNotHold) {
            // Also where WebAuthn4J itself stumbles over a part that is missing.
            return Optional.empty();
        }
    }

    /** The passkey that a browser presents, or nothing where its answer cannot be one of ours. */
    public Optional<Presented> presented(String credential, String output, Site site) {
        return Answer.read(credential, output).flatMap(answer -> presented(answer, site));
    }

    private Optional<Presented> presented(Answer answer, Site site) {
        try {
            AuthenticationData data = WebAuthn.MANAGER.parseAuthenticationResponseJSON(answer.credential());
            VaultId vault = vault(userHandle(data));
            byte[] credentialId = credentialId(data);
            return ours(site, told(data.getCollectedClientData()).getChallenge())
                    .flatMap(ours ->
                            answer.secret(credentialId).map(secret -> new Presented(data, ours, vault, secret)));
        } catch (WebAuthnException | NullPointerException doesNotHold) {
            return Optional.empty();
        }
    }

    private Optional<ServerProperty> ours(Site site, Challenge challenge) {
        return challenges.take(challenge.getValue()) ? Optional.of(WebAuthn.server(site, challenge)) : Optional.empty();
    }

    /** The user handle of a passkey is its vault’s id. */
    public static byte[] userHandle(VaultId vault) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(vault.value().getMostSignificantBits())
                .putLong(vault.value().getLeastSignificantBits())
                .array();
    }

    private static VaultId vault(byte[] userHandle) {
        if (userHandle.length != 2 * Long.BYTES) {
            throw new DataConversionException("no vault of ours");
        }
        ByteBuffer bytes = ByteBuffer.wrap(userHandle);
        return new VaultId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** WebAuthn4J leaves what is missing in an answer as null. */
    static <T> T told(@Nullable T part) {
        if (part == null) {
            throw new DataConversionException("an answer lacks a part");
        }
        return part;
    }

    @SuppressWarnings("NullAway") // WebAuthn4J marks an array's bytes as nullable where it means the array.
    private static byte[] userHandle(AuthenticationData data) {
        return told(data.getUserHandle());
    }

    @SuppressWarnings("NullAway") // As above.
    static byte[] credentialId(AuthenticationData data) {
        return told(data.getCredentialId());
    }

    /** WebAuthn4J, set up when the first passkey is used and not at every start. */
    static final class WebAuthn {
        private static final ObjectConverter CONVERTER = new ObjectConverter();
        // Who made a passkey does not matter to a vault, so no attestation is asked for and none is checked.
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        private static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);

        /** What the page's script asks for: ES256, which all have, and RS256, which Windows has. */
        static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                        COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();

        private WebAuthn() {}

        static ServerProperty server(Site site, Challenge challenge) {
            return ServerProperty.builder()
                    .origin(com.webauthn4j.data.client.Origin.create(site.origin()))
                    .rpId(site.name())
                    .challenge(challenge)
                    .build();
        }

        static String text(AttestedCredentialData key) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(KEYS.convert(key));
        }

        static AttestedCredentialData key(String text) {
            return KEYS.convert(Base64.getUrlDecoder().decode(text));
        }
    }
}
