package org.thaw.vault;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.vault.Fixtures.NOTE;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;

import com.fasterxml.jackson.annotation.JsonGetter;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.vault.Fixtures.Note;

/** What every open vault does, a guest's and a kept one alike. */
abstract class OpenVaultTest {
    private static final EntryType<Note> OTHER_TYPE = new EntryType<>("letter", 1, Note.class);
    private static final EntryType<Note> NEXT_VERSION = new EntryType<>("note", 2, Note.class);

    OpenVault vault;

    abstract OpenVault openVault();

    @BeforeEach
    void open() {
        vault = openVault();
    }

    /** Written in a way that its own checks refuse. */
    record OneWay(String text) {
        OneWay {
            if (text.startsWith("{")) {
                throw new IllegalArgumentException("no braces");
            }
        }

        @JsonGetter("text")
        String written() {
            return "{" + text;
        }
    }

    @Nested
    class All {
        @Test
        void isInTheOrderOfTimeNotOfSaving() {
            save(vault, 3, "c");
            save(vault, 1, "a");
            save(vault, 2, "b");
            assertThat(texts(vault)).containsExactly("a", "b", "c");
        }

        @Test
        void holdsEntriesOfTheSameMoment() {
            save(vault, 1, "one");
            save(vault, 1, "other");
            assertThat(texts(vault)).containsExactlyInAnyOrder("one", "other");
        }

        @Test
        void leavesOutOtherTypesAndVersions() {
            vault.save(OTHER_TYPE, Instant.EPOCH, new Note("letter"));
            vault.save(NEXT_VERSION, Instant.EPOCH, new Note("newer"));
            assertThat(texts(vault)).isEmpty();
        }
    }

    @Nested
    class Latest {
        @Test
        void areTheLastOfTheirTimesInOrder() {
            save(vault, 3, "c");
            save(vault, 1, "a");
            save(vault, 2, "b");
            assertThat(vault.latest(NOTE, 2).stream().map(kept -> kept.entry().text()))
                    .containsExactly("b", "c");
            assertThat(vault.latest(NOTE, 9)).hasSize(3);
            assertThat(vault.latest(OTHER_TYPE, 9)).isEmpty();
        }
    }

    @Nested
    class Gists {
        private final AtomicInteger drawn = new AtomicInteger();
        private final Gist<Note, Integer> length = new Gist<>(NOTE, Integer.class, kept -> {
            drawn.incrementAndGet();
            return kept.entry().text().length();
        });

        @Test
        void areOfWhatIsKeptNow() {
            Kept<Note> first = save(vault, 1, "a");
            Kept<Note> second = save(vault, 2, "bb");
            assertThat(vault.all(length)).containsExactly(1, 2);

            vault.update(NOTE, first.id(), _ -> new Note("ccc"));
            assertThat(vault.all(length)).containsExactly(3, 2);
            vault.save(NOTE, new Kept<>(second.id(), second.at(), new Note("dddd")));
            assertThat(vault.all(length)).containsExactly(3, 4);
            RawEntry raw = vault.everything().getFirst();
            vault.saveAll(List.of(new RawEntry(raw.id(), raw.type(), raw.version(), raw.at(), raw.json())));
            vault.delete(second.id());
            assertThat(vault.all(length)).containsExactly(3);
        }

        @Test
        void areDrawnOnceFromEachState() {
            Kept<Note> note = save(vault, "a");
            vault.all(length);
            vault.all(length);
            assertThat(drawn).hasValue(1);

            vault.update(NOTE, note.id(), _ -> new Note("bb"));
            vault.all(length);
            assertThat(drawn).hasValue(2);
        }

        @Test
        void ofAnotherKindAreDrawnAnew() {
            save(vault, "abc");
            Gist<Note, String> capitals =
                    new Gist<>(NOTE, String.class, kept -> kept.entry().text().toUpperCase(ROOT));
            assertThat(vault.all(length)).containsExactly(3);
            assertThat(vault.all(capitals)).containsExactly("ABC");
            assertThat(vault.all(length)).containsExactly(3);
        }
    }

    @Nested
    class Find {
        @Test
        void givesTheEntryWithTheId() {
            Kept<Note> note = save(vault, "this one");
            save(vault, "not this one");
            assertThat(vault.find(NOTE, note.id())).contains(note);
        }

        @Test
        void givesNothingOfAnotherType() {
            Kept<Note> note = save(vault, "a note");
            assertThat(vault.find(OTHER_TYPE, note.id())).isEmpty();
            assertThat(vault.find(NEXT_VERSION, note.id())).isEmpty();
        }
    }

    @Nested
    class Save {
        @Test
        void takesThePlaceOfTheEntryWithTheSameId() {
            Kept<Note> note = save(vault, 1, "draft");
            vault.save(NOTE, new Kept<>(note.id(), note.at().plusSeconds(9), new Note("final")));
            save(vault, 5, "between");
            assertThat(texts(vault)).containsExactly("between", "final");
        }

        @Test
        void mayRaiseTheVersionOfAnEntry() {
            Kept<Note> note = save(vault, "old");
            vault.save(NEXT_VERSION, new Kept<>(note.id(), note.at(), new Note("new")));
            assertThat(texts(vault)).isEmpty();
            assertThat(vault.find(NEXT_VERSION, note.id())).isPresent();
        }

        @Test
        void refusesWhatCouldNotBeReadBack() {
            EntryType<OneWay> type = new EntryType<>("one way", 1, OneWay.class);
            Kept<OneWay> entry = Kept.fresh(Instant.EPOCH, new OneWay("out"));
            assertThatThrownBy(() -> vault.save(type, entry)).isInstanceOf(IllegalArgumentException.class);
            assertThat(vault.all(type)).isEmpty();
        }

        @Test
        void refusesTheIdOfAnEntryOfAnotherType() {
            Kept<Note> note = save(vault, "a note");
            assertThatThrownBy(() -> vault.save(OTHER_TYPE, note)).isInstanceOf(IllegalArgumentException.class);
            assertThat(texts(vault)).containsExactly("a note");
        }
    }

    @Nested
    class Update {
        @Test
        void startsFromTheLatestState() {
            Kept<Note> note = save(vault, "a");
            Kept<Note> updated = vault.update(NOTE, note.id(), old -> new Note(old.text() + "b"));
            assertThat(updated).isEqualTo(new Kept<>(note.id(), note.at(), new Note("ab")));
            assertThat(texts(vault)).containsExactly("ab");
        }

        @Test
        void losesNothingToOthersWhoUpdateAtTheSameTime() {
            Kept<Note> note = save(vault, "");
            IntStream.range(0, 40)
                    .parallel()
                    .forEach(_ -> vault.update(NOTE, note.id(), old -> new Note(old.text() + "x")));
            assertThat(texts(vault)).containsExactly("x".repeat(40));
        }

        @Test
        void tellsThatThereIsNoSuchEntry() {
            assertThatThrownBy(() -> vault.update(NOTE, EntryId.random(), old -> old))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Nested
    class Raw {
        private final RawEntry future =
                new RawEntry(EntryId.random(), "of.the.future", 9, Instant.EPOCH, "{\"z\": [1.50, -0, \"\\ud83d\"]}");

        private RawEntry letter(String json) {
            return new RawEntry(EntryId.random(), "letter", 1, Instant.EPOCH.plusSeconds(9), json);
        }

        @Test
        void everythingIsGivenOfAnyTypeInTheOrderOfTime() {
            Kept<Note> note = save(vault, "known");
            vault.saveAll(List.of(letter("{}"), future));
            assertThat(vault.everything())
                    .extracting(RawEntry::type)
                    .containsExactly("of.the.future", "letter", "note");
            assertThat(vault.everything())
                    .last()
                    .isEqualTo(new RawEntry(note.id(), "note", 1, note.at(), "{\"text\":\"known\"}"));
        }

        @Test
        void anEntryOfAnUnknownTypeIsKeptToTheLetter() {
            vault.saveAll(List.of(future));
            assertThat(vault.everything()).containsExactly(future);
        }

        @Test
        void whatIsSavedRawIsReadAsItsType() {
            Kept<Note> note = save(vault, "old");
            vault.saveAll(List.of(new RawEntry(note.id(), "note", 1, note.at(), "{\"text\":\"new\"}")));
            assertThat(texts(vault)).containsExactly("new");
        }

        @Test
        void allAreSavedOrNone() {
            Kept<Note> note = save(vault, "a note");
            RawEntry anotherType = new RawEntry(note.id(), "letter", 1, note.at(), "{}");
            assertThatThrownBy(() -> vault.saveAll(List.of(letter("{}"), anotherType)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(vault.everything()).hasSize(1);
        }

        @Test
        void anIdMayNotComeTwice() {
            assertThatThrownBy(() -> vault.saveAll(List.of(future, future)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(vault.everything()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "secret", "{\"secret\":", "{} {}", "{},\"v\":3", "{},\"secret\":{}", "\0{}", "[1,]"})
        void whatIsNotOneJsonValueIsRefusedWithoutBeingTold(String json) {
            assertThatThrownBy(() -> vault.saveAll(List.of(letter(json))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
            assertThat(vault.everything()).isEmpty();
        }
    }

    @Nested
    class Delete {
        @Test
        void takesTheEntryAway() {
            Kept<Note> note = save(vault, 1, "gone");
            save(vault, 2, "stays");
            vault.delete(note.id());
            vault.delete(note.id());
            assertThat(texts(vault)).containsExactly("stays");
            assertThat(vault.find(NOTE, note.id())).isEmpty();
        }

        @Test
        void leavesTheIdFreeForAnother() {
            Kept<Note> note = save(vault, "gone");
            vault.delete(note.id());
            vault.save(NOTE, note);
            assertThat(texts(vault)).containsExactly("gone");
        }
    }

    @Nested
    class Close {
        private final List<Consumer<OpenVault>> uses = List.of(
                closed -> closed.all(NOTE),
                closed -> closed.latest(NOTE, 1),
                closed -> closed.all(
                        new Gist<>(NOTE, String.class, kept -> kept.entry().text())),
                closed -> closed.find(NOTE, EntryId.random()),
                closed -> save(closed, "too late"),
                closed -> closed.update(NOTE, EntryId.random(), old -> old),
                OpenVault::everything,
                closed -> closed.saveAll(List.of()),
                closed -> closed.delete(EntryId.random()));

        @Test
        void locksEveryUse() {
            vault.close();
            assertThat(vault.isOpen()).isFalse();
            for (Consumer<OpenVault> use : uses) {
                assertThatThrownBy(() -> use.accept(vault)).isInstanceOf(VaultLockedException.class);
            }
        }

        @Test
        void mayBeDoneTwice() {
            vault.close();
            vault.close();
            assertThat(vault.isOpen()).isFalse();
        }
    }

    @Test
    void printsNothingPrivate() {
        Kept<Note> note = save(vault, "secret");
        assertThat(List.of(vault, note, vault.find(NOTE, note.id()), new Creation.Created(vault))
                        .toString())
                .doesNotContain("secret");
    }
}
