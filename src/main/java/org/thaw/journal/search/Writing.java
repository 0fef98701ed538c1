package org.thaw.journal.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.diary.Diary;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.journal.leaf.Leaf;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/** Something that was written and can be found: a page, or a note of the diary. */
sealed interface Writing {
    EntryId id();

    Instant at();

    /** What the vault holds. */
    Object entry();

    /** Where it is read. */
    String path();

    /** What it is, for a list. */
    String kind();

    /** Words for feelings that were chosen for it. */
    List<String> feelings();

    /** All that a person wrote in it. */
    String words();

    boolean isSealed();

    record Page(Leaf leaf) implements Writing {
        @Override
        public EntryId id() {
            return leaf.id();
        }

        @Override
        public Instant at() {
            return leaf.at();
        }

        @Override
        public Object entry() {
            return leaf.written();
        }

        @Override
        public String path() {
            return leaf.path();
        }

        @Override
        public String kind() {
            return leaf.isSealed() ? "A sealed page" : leaf.kind().words();
        }

        @Override
        public List<String> feelings() {
            return leaf.feelings();
        }

        @Override
        public String words() {
            return Stream.of(leaf.title(), leaf.text(), String.join(", ", leaf.tags()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public boolean isSealed() {
            return leaf.isSealed();
        }

        @Override
        public String toString() {
            return "Page[hidden]";
        }
    }

    record Noted(Kept<? extends Note> kept) implements Writing {
        @Override
        public EntryId id() {
            return kept.id();
        }

        @Override
        public Instant at() {
            return kept.at();
        }

        @Override
        public Object entry() {
            return kept.entry();
        }

        @Override
        public String path() {
            return Diary.path(kept);
        }

        @Override
        public String kind() {
            return switch (kept.entry()) {
                case CheckIn _ -> "A check-in";
                case Tears tears -> tears.came().words();
                case MedicineChange _ -> "A medicine changed";
                case Happening one -> one.what().words();
            };
        }

        @Override
        public List<String> feelings() {
            return kept.entry() instanceof Tears tears
                    ? tears.feelings().stream().map(feeling -> feeling.words()).toList()
                    : List.of();
        }

        @Override
        public String words() {
            return switch (kept.entry()) {
                case CheckIn one -> one.word().orElse("");
                case Tears one ->
                    Stream.of(one.trigger(), one.where(), one.who())
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(". "));
                case MedicineChange one ->
                    one.dose().map(dose -> one.medicine() + ", " + dose).orElse(one.medicine());
                case Happening one -> one.words().orElse("");
            };
        }

        @Override
        public boolean isSealed() {
            return false;
        }

        @Override
        public String toString() {
            return "Noted[hidden]";
        }
    }
}
