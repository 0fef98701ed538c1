package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeySlotTest {
    private static final UUID VAULT = UUID.randomUUID();

    private final DangerousKeyBytes dataKey = DangerousKeyBytes.random();
    private final DangerousKeyBytes wrappingKey = DangerousKeyBytes.random();
    private final KeySlot slot = KeySlot.wrap(VAULT, "passkey:1", "{\"a\":1}", wrappingKey, dataKey);

    @Test
    void givesTheDataKeyToTheRightWrappingKey() {
        assertThat(slot.unwrap(VAULT, wrappingKey))
                .hasValueSatisfying(key -> assertThat(key.sameAs(dataKey)).isTrue());
    }

    @Test
    void refusesAnotherWrappingKey() {
        assertThat(slot.unwrap(VAULT, DangerousKeyBytes.random())).isEmpty();
    }

    @Test
    void refusesAnotherVault() {
        assertThat(slot.unwrap(UUID.randomUUID(), wrappingKey)).isEmpty();
    }

    @Test
    void refusesAnotherName() {
        KeySlot renamed = new KeySlot("passkey:2", slot.parameters(), slot.wrapped());
        assertThat(renamed.unwrap(VAULT, wrappingKey)).isEmpty();
    }

    @Test
    void refusesParametersThatMeanTheSameButAreSpeltOtherwise() {
        KeySlot respelt = new KeySlot(slot.name(), "{\"a\": 1}", slot.wrapped());
        assertThat(respelt.unwrap(VAULT, wrappingKey)).isEmpty();
    }

    @Test
    void refusesANameThatCouldRunIntoTheParameters() {
        assertThatThrownBy(() -> new KeySlot("a\0b", "", slot.wrapped())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeySlot("", "", slot.wrapped())).isInstanceOf(IllegalArgumentException.class);
    }
}
