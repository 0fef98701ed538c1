package org.thaw.shelf.playing;

import java.util.List;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.title.Title;
import org.thaw.vault.Kept;

/**
 * The end of a film or of music: back to the room, and what was noticed.
 *
 * @param titles what was played from the shelf; what is told goes to one of these, or to a new one
 */
public record EndPage(Stage stage, String practice, List<Kept<Title>> titles, Draft draft) {
    public EndPage {
        titles = List.copyOf(titles);
    }

    static String form(String practice) {
        return "/sitting/now#" + practice + "-end";
    }

    public boolean isMusic() {
        return practice.equals("C11");
    }

    /** The first is chosen, so that a press is enough. */
    public boolean isNearest(Kept<Title> kept) {
        String chosen = draft.text("nearest");
        return chosen.isEmpty()
                ? titles.getFirst().id().equals(kept.id())
                : kept.id().toString().equals(chosen);
    }

    @Override
    public String toString() {
        return "EndPage[hidden]";
    }
}
