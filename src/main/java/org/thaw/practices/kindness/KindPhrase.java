package org.thaw.practices.kindness;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/** A kind thing that a person said to themselves, in their own words. */
record KindPhrase(String words) {
    static final EntryType<KindPhrase> TYPE = new EntryType<>("kindness.phrase", 1, KindPhrase.class);

    KindPhrase {
        requireNonNull(words);
    }

    @Override
    public String toString() {
        return "KindPhrase[hidden]";
    }
}
