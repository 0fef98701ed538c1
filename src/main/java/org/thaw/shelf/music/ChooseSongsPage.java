package org.thaw.shelf.music;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.music.Songs.Fault;

/**
 * Which songs.
 *
 * @param known the names on the shelf that are offered while one types
 * @param songs what stands in the fields, as many as there are
 * @param last what stands in the field of the last one
 */
record ChooseSongsPage(
        Stage stage, Way way, List<String> known, List<String> songs, String last, Draft draft, Optional<Fault> fault) {
    static final String FORM = "/sitting/now#C11-songs";

    ChooseSongsPage {
        known = List.copyOf(known);
        songs = List.copyOf(songs);
    }

    boolean isStrong() {
        return way == Way.SONG_OF_SOMEONE;
    }

    boolean hasFault(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }

    static String label(int at) {
        return List.of("First", "Second", "Third", "Fourth", "Fifth").get(at);
    }

    @Override
    public String toString() {
        return "ChooseSongsPage[hidden]";
    }
}
