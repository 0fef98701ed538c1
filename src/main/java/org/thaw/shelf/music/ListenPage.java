package org.thaw.shelf.music;

import java.util.List;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.title.Title;

/** Listening, in the order that was chosen. */
record ListenPage(Stage stage, Way way, List<Title> songs) {
    ListenPage {
        songs = List.copyOf(songs);
    }

    boolean isStrong() {
        return way == Way.SONG_OF_SOMEONE;
    }

    static String said(Title title) {
        return Songs.said(title);
    }

    @Override
    public String toString() {
        return "ListenPage[hidden]";
    }
}
