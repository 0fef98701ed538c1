package org.thaw.practices.moving;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.thaw.vault.Kept;

/** One drawing that was kept. */
record DrawingPage(String id, String day, Sheet sheet) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    static DrawingPage of(Kept<Drawing> kept, ZoneId zone) {
        Sheet sheet = kept.entry().sheet();
        // What an import brought is drawn only where it could have been drawn here.
        return new DrawingPage(
                kept.id().toString(), kept.at().atZone(zone).format(DAY), sheet.fits() ? sheet : Sheet.EMPTY);
    }

    /** All of them, the latest first; what they show stays closed. */
    record All(List<DrawingPage> drawings) {
        All {
            drawings = List.copyOf(drawings);
        }
    }

    String path() {
        return "/practices/C15/drawings/" + id;
    }

    @Override
    public String toString() {
        return "DrawingPage[hidden]";
    }
}
