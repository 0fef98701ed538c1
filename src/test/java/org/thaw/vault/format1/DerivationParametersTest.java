package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationParametersTest {
    private static final HexFormat HEX = HexFormat.of();

    /**
     * Made by Python's own hmac, apart from this code:
     * <pre>{@code python3 -c "
     * import hmac
     * h=lambda k,m: hmac.new(k,m,'sha256').digest()
     * print(h(h(bytes(range(16)), bytes(range(100,116))), b'thaw/1/slot\\x01').hex())"}</pre>
     */
    @Test
    void derivesTheKnownKey() {
        byte[] salt = bytes(0, 16);
        byte[] secret = bytes(100, 116);
        try (DangerousKeyBytes key = new DerivationParameters(salt).derive(secret)) {
            assertThat(HEX.formatHex(key.getEncoded()))
                    .isEqualTo("a3dea0a23c020d87dde6f601566baf6b2d7f50eb32347b498c20ab334785a31a");
        }
    }

    @Test
    void comesBackFromItsText() {
        DerivationParameters parameters = DerivationParameters.withFreshSalt();
        DerivationParameters read =
                DerivationParameters.parse(parameters.text()).orElseThrow();
        assertThat(read.derive(bytes(0, 16)).sameAs(parameters.derive(bytes(0, 16))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"kdf\":\"hkdf-sha256\"}",
                "{\"kdf\":\"hkdf-sha256\",\"salt\":\"AAAA\"}",
                "{\"kdf\":\"hkdf-sha256\",\"salt\":\"?\"}",
                "{\"kdf\":\"hkdf-sha512\",\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}"
            })
    void readsNothingElse(String text) {
        assertThat(DerivationParameters.parse(text)).isEmpty();
    }

    private static byte[] bytes(int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (from + at);
        }
        return bytes;
    }
}
