package org.thaw.diary;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.diary.note.CheckIn.Circumstance;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What a person chose to be asked beside the usual: nothing, to begin with. */
record Choices(Set<Circumstance> asked) {
    static final EntryType<Choices> TYPE = new EntryType<>("diary.choices", 1, Choices.class);
    static final Choices NONE = new Choices(Set.of());

    Choices {
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
    }

    /** As they were chosen last. */
    static Choices in(OpenVault vault) {
        return vault.all(TYPE).reversed().stream().map(Kept::entry).findFirst().orElse(NONE);
    }

    @Override
    public String toString() {
        return "Choices[hidden]";
    }
}
