package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DangerousKeyBytesTest {
    @Test
    void zeroesItsBytesWhenClosed() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        DangerousKeyBytes.takeOver(bytes).close();
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void givesNothingOnceClosed() {
        DangerousKeyBytes key = DangerousKeyBytes.random();
        key.close();
        assertThat(key.isDestroyed()).isTrue();
        assertThatThrownBy(key::getEncoded).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotLoseItsBytesToACipherThatZeroesItsCopy() {
        DangerousKeyBytes key = DangerousKeyBytes.random();
        byte[] before = key.getEncoded();
        Arrays.fill(key.getEncoded(), (byte) 0);
        assertThat(key.getEncoded()).isEqualTo(before);
    }

    @Test
    void isNeverPrinted() {
        DangerousKeyBytes key = DangerousKeyBytes.random();
        byte[] start = Arrays.copyOf(key.getEncoded(), 4);
        assertThat(key.toString())
                .doesNotContain(HexFormat.of().formatHex(start))
                .contains("hidden");
    }

    @Test
    void isNeverSerialised() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(DangerousKeyBytes.random()))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void tellsKeysApart() {
        DangerousKeyBytes key = DangerousKeyBytes.random();
        assertThat(key.sameAs(DangerousKeyBytes.takeOver(key.getEncoded()))).isTrue();
        assertThat(key.sameAs(DangerousKeyBytes.random())).isFalse();
    }

    @Test
    void hasThirtyTwoBytes() {
        assertThatThrownBy(() -> DangerousKeyBytes.takeOver(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
