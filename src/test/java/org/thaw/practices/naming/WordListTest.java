package org.thaw.practices.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.library.BodyPlace;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;
import org.thaw.library.Library;
import org.thaw.practices.naming.Naming.State;
import tools.jackson.databind.json.JsonMapper;

class WordListTest {
    private static final Feelings FEELINGS = Library.read(Path.of("content")).feelings();

    @Test
    void showsNumbAndNothingFirstHoweverAPersonBegan() {
        for (Way way : Way.values()) {
            assertThat(words(Naming.begin(way)).subList(0, 3)).containsExactly("numb", "nothing", "not sure");
        }
    }

    @Test
    void bringsTheWordsOfThePlacesThatWereChosenNear() {
        Naming naming = new Naming(
                Way.BODY, List.of(BodyPlace.THROAT), Optional.empty(), List.of(), Optional.empty(), 1, State.OPEN);

        assertThat(words(naming))
                .contains("a lump in the throat", "tight", "bitter")
                .doesNotContain("weak");
    }

    @Test
    void bringsTheWordsOfThePadNear() {
        Naming naming = new Naming(
                Way.PAD, List.of(), Optional.of(new Point(2, 2)), List.of(), Optional.empty(), 1, State.OPEN);

        assertThat(words(naming)).contains("excited", "joyful").doesNotContain("flat");
    }

    @Test
    void holdsEachWordOnce() {
        WordList list = WordList.of(FEELINGS, Naming.begin(Way.LIST));

        assertThat(list.nearest().size() + list.hidden().count())
                .isEqualTo(FEELINGS.words().size());
        assertThat(list.hidden()).doesNotContainAnyElementsOf(list.nearest());
    }

    /** As a vault kept it before the list was content; “grieving” is a word of their own now. */
    @Test
    void readsANamingThatWasKeptBefore() {
        Naming kept = JsonMapper.builder().build().readValue("""
                {"way":"BODY","places":["ARMS","ALL_OVER","NOT_SURE"],"point":{"energy":-1,"pleasantness":-2},
                 "words":["grieving","a lump in the throat"],"size":7,"at":3,"state":"DONE"}""", Naming.class);

        assertThat(kept.places()).containsExactly(BodyPlace.ARMS, BodyPlace.ALL_OVER, BodyPlace.NOT_SURE);
        assertThat(kept.words()).containsExactly("grieving", "a lump in the throat");
    }

    private static List<String> words(Naming naming) {
        return WordList.of(FEELINGS, naming).nearest().stream()
                .map(Feeling::word)
                .toList();
    }
}
