package org.thaw.practices.calm;

import org.thaw.vault.EntryType;

/** The word that leads back to a calm place. The place itself is kept nowhere. */
record CueWord(String word) {
    static final EntryType<CueWord> TYPE = new EntryType<>("practices.calm-place", 1, CueWord.class);

    static final int LONGEST = 40;

    CueWord {
        if (word.isBlank() || word.length() > LONGEST) {
            throw new IllegalArgumentException("a cue is a word or two");
        }
    }

    @Override
    public String toString() {
        return "CueWord[hidden]";
    }
}
