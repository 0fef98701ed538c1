package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final UUID VAULT = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();
    private static final byte[] CONTENT = "what was written".getBytes(UTF_8);
    private static final VaultSealer SEALER = VaultSealer.of(VAULT, DangerousKeyBytes.random());

    @Property
    void opensWhatItSealed(@ForAll @Size(max = 5000) byte[] content, @ForAll long version) {
        Sealed sealed = SEALER.sealRecord(ID, version, content);
        assertThat(SEALER.openRecord(ID, version, sealed))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(content));
    }

    @Property
    void neverOpensARecordOfAnotherVersion(@ForAll long version, @ForAll long other) {
        Sealed sealed = SEALER.sealRecord(ID, version, CONTENT);
        assertThat(SEALER.openRecord(ID, other, sealed).isPresent()).isEqualTo(version == other);
    }

    @Nested
    class OpenRecord {
        private final DangerousKeyBytes dataKey = DangerousKeyBytes.random();
        private final VaultSealer sealer = VaultSealer.of(VAULT, dataKey);
        private final Sealed sealed = sealer.sealRecord(ID, 4, CONTENT);

        @Test
        void refusesAnotherId() {
            assertThat(sealer.openRecord(UUID.randomUUID(), 4, sealed)).isEmpty();
        }

        @Test
        void refusesAnotherVaultWithTheSameKey() {
            VaultSealer other = VaultSealer.of(UUID.randomUUID(), dataKey);
            assertThat(other.openRecord(ID, 4, sealed)).isEmpty();
        }

        @Test
        void refusesAnotherKey() {
            VaultSealer other = VaultSealer.of(VAULT, DangerousKeyBytes.random());
            assertThat(other.openRecord(ID, 4, sealed)).isEmpty();
        }

        @Test
        void refusesAnyByteAltered() {
            byte[] bytes = sealed.bytes();
            for (int i = 0; i < bytes.length; i++) {
                byte[] altered = bytes.clone();
                altered[i] ^= 1;
                assertThat(sealer.openRecord(ID, 4, Sealed.of(altered)))
                        .as("byte %d", i)
                        .isEmpty();
            }
        }

        @Test
        void refusesAnyTruncation() {
            byte[] bytes = sealed.bytes();
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThat(sealer.openRecord(ID, 4, Sealed.of(cut)))
                        .as("%d bytes", length)
                        .isEmpty();
            }
        }

        @Test
        void refusesAHead() {
            Sealed head = sealer.sealHead(4, Head.EMPTY);
            assertThat(sealer.openRecord(ID, 4, head)).isEmpty();
        }
    }

    @Nested
    class OpenHead {
        private final Head head = Head.EMPTY.with(SEALER.hash(ID, 1, SEALER.sealRecord(ID, 1, CONTENT)));
        private final Sealed sealed = SEALER.sealHead(8, head);

        @Test
        void givesTheHeadBack() {
            assertThat(SEALER.openHead(8, sealed)).contains(head);
        }

        @Test
        void refusesAnotherHeadVersion() {
            assertThat(SEALER.openHead(7, sealed)).isEmpty();
        }

        @Test
        void refusesAnyByteAltered() {
            byte[] bytes = sealed.bytes();
            for (int i = 0; i < bytes.length; i++) {
                byte[] altered = bytes.clone();
                altered[i] ^= (byte) 0x80;
                assertThat(SEALER.openHead(8, Sealed.of(altered)))
                        .as("byte %d", i)
                        .isEmpty();
            }
        }
    }

    @Test
    void neverUsesANonceTwice() {
        Set<Sealed> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            byte[] sealed = SEALER.sealRecord(ID, 1, CONTENT).bytes();
            nonces.add(Sealed.of(Arrays.copyOf(sealed, AesGcm.NONCE_LENGTH)));
        }
        assertThat(nonces).hasSize(1000);
    }

    @Test
    void worksNoMoreOnceClosed() {
        VaultSealer sealer = VaultSealer.of(VAULT, DangerousKeyBytes.random());
        Sealed head = sealer.sealHead(1, Head.EMPTY);
        sealer.close();
        assertThatThrownBy(() -> sealer.openHead(1, head)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealer.sealRecord(ID, 1, CONTENT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealer.hash(ID, 1, head)).isInstanceOf(IllegalStateException.class);
    }
}
