package org.thaw.journal.again;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Whether pages of other years are shown on their day: not, until a person chooses so. */
record Choice(Shown onThisDay) {
    static final EntryType<Choice> TYPE = new EntryType<>("journal.choice", 1, Choice.class);

    /** The names are part of what vaults keep. */
    enum Shown {
        YES,
        NO
    }

    Choice {
        requireNonNull(onThisDay);
    }

    static Shown in(OpenVault vault) {
        return vault.all(TYPE).reversed().stream()
                .map(kept -> kept.entry().onThisDay())
                .findFirst()
                .orElse(Shown.NO);
    }

    void keep(OpenVault vault, Instant now) {
        vault.all(TYPE).stream()
                .findFirst()
                .ifPresentOrElse(
                        kept -> vault.save(TYPE, new Kept<>(kept.id(), now, this)), () -> vault.save(TYPE, now, this));
    }

    @Override
    public String toString() {
        return "Choice[hidden]";
    }
}
