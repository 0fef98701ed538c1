package org.thaw.shelf.music;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * The songs of the last time, in order, for the next.
 *
 * @param last the one that lifts out, where it is on the shelf
 */
record Playlist(List<EntryId> songs, Optional<EntryId> last) {
    static final EntryType<Playlist> TYPE = new EntryType<>("shelf.playlist", 1, Playlist.class);

    Playlist {
        songs = List.copyOf(songs);
        requireNonNull(last);
    }

    @Override
    public String toString() {
        return "Playlist[hidden]";
    }
}
