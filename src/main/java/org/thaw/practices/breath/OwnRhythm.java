package org.thaw.practices.breath;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;

/**
 * A rhythm that a person made and named. What is read from a vault may come from an import, so whoever plays it asks
 * first whether it keeps to the limits.
 *
 * @param in milliseconds
 * @param out milliseconds
 */
record OwnRhythm(String name, int in, int out) {
    static final EntryType<OwnRhythm> TYPE = new EntryType<>("breath.rhythm", 1, OwnRhythm.class);

    OwnRhythm {
        requireNonNull(name);
    }

    static boolean isPlayable(Kept<OwnRhythm> kept) {
        OwnRhythm own = kept.entry();
        return own.in() > 0 && own.out() > 0 && Limits.keeps(Breath.of(own.in(), own.out()));
    }

    static Rhythm rhythm(Kept<OwnRhythm> kept) {
        OwnRhythm own = kept.entry();
        return new Rhythm(kept.id().toString(), own.name(), Breath.of(own.in(), own.out()));
    }

    @Override
    public String toString() {
        return "OwnRhythm[hidden]";
    }
}
