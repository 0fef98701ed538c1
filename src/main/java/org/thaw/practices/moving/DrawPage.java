package org.thaw.practices.moving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.WayBack;

/**
 * Drawing what is there as a shape.
 *
 * @param draft under which name it is sealed while it is drawn, where a vault is open
 * @param fault one sentence, where something could not be taken
 */
record DrawPage(WayBack back, Sheet sheet, ShapeForm form, Optional<Draft> draft, Optional<String> fault) {
    private static final List<String> PLACES =
            List.of("top left", "top", "top right", "left", "middle", "right", "bottom left", "bottom", "bottom right");

    String text() {
        return SheetText.write(sheet);
    }

    /** Where a place of a shape is. */
    static String where(int place) {
        return PLACES.get(place - 1);
    }

    static String value(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "DrawPage[hidden]";
    }
}
