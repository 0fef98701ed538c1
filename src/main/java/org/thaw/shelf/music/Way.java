package org.thaw.shelf.music;

import org.thaw.library.Practice.Intensity;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Title;

/** The two ways of listening (EVIDENCE C, C11). */
enum Way {
    /** Songs of one’s own; none that is tied to a person. */
    SEVERAL,
    /** One song that is tied to a person, which is strong. */
    SONG_OF_SOMEONE;

    static Way of(Stage stage) {
        return switch (stage) {
            case Stage.InSitting step when step.intensity() == Intensity.STRONG -> SONG_OF_SOMEONE;
            case Stage.InSitting _, Stage.Alone _ -> SEVERAL;
        };
    }

    int most() {
        return this == SEVERAL ? Songs.MOST : 1;
    }

    boolean allows(Title title) {
        return this == SONG_OF_SOMEONE || !title.is(Mark.TIED);
    }
}
