package org.thaw.care.offer;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.vault.EntryType;

/**
 * What a person picked and wrote for their sheet, as a vault keeps it. What they noted elsewhere is not copied: the
 * sheet is made anew each time, so that it always agrees with their notes.
 *
 * @param picks keys of items
 */
public record Picked(Words words, Set<String> picks, Length length) {
    public static final EntryType<Picked> TYPE = new EntryType<>("care.sheet", 1, Picked.class);

    public Picked {
        requireNonNull(words);
        requireNonNull(length);
        picks = Collections.unmodifiableSet(new TreeSet<>(picks));
    }

    public Picked with(Length other) {
        return new Picked(words, picks, other);
    }

    /**
     * What was typed or kept; empty where nothing was.
     *
     * @param complaint what it is about
     * @param since since when
     * @param changes what changed when, beside what was picked
     * @param prescriber for whoever prescribes
     * @param questions to ask, one on a line
     */
    public record Words(String complaint, String since, String changes, String prescriber, String questions) {
        public Words {
            requireNonNull(complaint);
            requireNonNull(since);
            requireNonNull(changes);
            requireNonNull(prescriber);
            requireNonNull(questions);
        }

        @Override
        public String toString() {
            return "Words[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Picked[hidden]";
    }
}
