package org.thaw.practices.setting;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.vault.EntryType;

/** What a person wants near them, in their order and their words. A vault keeps one such list. */
record Comforts(List<String> words) {
    static final EntryType<Comforts> TYPE = new EntryType<>("setting.comforts", 1, Comforts.class);

    /** What EVIDENCE C, C01 names: privacy, the phone away, tissues, a warm drink, the light. */
    static final Comforts FIRST = new Comforts(List.of(
            "A door that shuts, or a place where nobody comes in",
            "My phone silent, and out of reach or quiet in my hand",
            "Tissues",
            "Something warm to drink",
            "The light as I like it"));

    Comforts {
        words = List.copyOf(words);
    }

    /** With one more at the end; one that is there already is not there twice. */
    Comforts with(String typed) {
        String own = typed.strip().replaceAll("\\s+", " ");
        return own.isEmpty() || words.contains(own)
                ? this
                : new Comforts(Stream.concat(words.stream(), Stream.of(own)).toList());
    }

    Comforts without(String word) {
        return new Comforts(words.stream().filter(one -> !one.equals(word)).toList());
    }

    @Override
    public String toString() {
        return "Comforts[hidden]";
    }
}
