package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {
    @Test
    void readsWhatItWrote() {
        EntryId id = EntryId.random();
        assertThat(EntryId.read(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1-1-1-1-1", "6f1d3c520a4e4b7a9c550d5f1b2c3d4e", "6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4g"
            })
    void readsNoOtherSpelling(String text) {
        assertThat(EntryId.read(text)).isEmpty();
    }
}
