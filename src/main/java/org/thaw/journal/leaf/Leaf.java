package org.thaw.journal.leaf;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.practices.writing.UneditedPage;
import org.thaw.sitting.written.WrittenPage;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/**
 * A page, whichever way it was written.
 *
 * @param written what the vault holds
 */
public record Leaf(
        EntryId id,
        Instant at,
        Kind kind,
        String title,
        String text,
        List<String> feelings,
        State state,
        Object written) {
    /** Which way it was written. */
    public enum Kind {
        JOURNAL("A page"),
        UNEDITED("An unedited page"),
        SITTING("A page from a sitting");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Leaf {
        requireNonNull(id);
        requireNonNull(at);
        requireNonNull(kind);
        requireNonNull(title);
        requireNonNull(text);
        requireNonNull(state);
        requireNonNull(written);
        feelings = List.copyOf(feelings);
    }

    public static Leaf of(Kept<JournalPage> kept) {
        JournalPage page = kept.entry();
        return new Leaf(
                kept.id(),
                kept.at(),
                Kind.JOURNAL,
                page.title().orElse(""),
                page.text(),
                page.feelings(),
                page.state(),
                page);
    }

    static Leaf ofUnedited(Kept<UneditedPage> kept) {
        UneditedPage page = kept.entry();
        return new Leaf(
                kept.id(),
                kept.at(),
                Kind.UNEDITED,
                "",
                page.need().isEmpty() ? page.text() : page.text() + "\n" + page.need(),
                List.of(),
                page.state() == UneditedPage.State.SEALED ? State.SEALED : State.KEPT,
                page);
    }

    /** Nothing where it is still being written, as sittings of older versions kept it. */
    static Optional<Leaf> ofSitting(Kept<WrittenPage> kept) {
        WrittenPage page = kept.entry();
        if (page.state() == WrittenPage.State.DRAFT) {
            return Optional.empty();
        }
        return Optional.of(new Leaf(
                kept.id(),
                kept.at(),
                Kind.SITTING,
                "",
                page.text(),
                List.of(),
                page.state() == WrittenPage.State.SEALED ? State.SEALED : State.KEPT,
                page));
    }

    /** Where it is read. */
    public String path() {
        return switch (written) {
            case WrittenPage page -> "/sitting/past/" + page.sitting();
            case UneditedPage _ -> "/practices/C09/pages/" + id;
            default -> "/journal/pages/" + id;
        };
    }

    /** What it was filed under in the program it came from. */
    public List<String> tags() {
        return written instanceof JournalPage page ? page.tags() : List.of();
    }

    public boolean isSealed() {
        return state == State.SEALED;
    }

    @Override
    public String toString() {
        return "Leaf[" + id + "]";
    }
}
