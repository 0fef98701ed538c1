package org.thaw.diary;

import java.util.List;

/**
 * The diary: a check-in to fill, and the latest notes, the newest first.
 *
 * @param later the tears of the last two days of which it was not told how it was afterwards
 */
record DiaryPage(NotePage checkIn, List<Line> latest, List<Line> later) {
    DiaryPage {
        latest = List.copyOf(latest);
        later = List.copyOf(later);
    }

    @Override
    public String toString() {
        return "DiaryPage[hidden]";
    }
}
