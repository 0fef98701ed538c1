package org.thaw.care;

import java.util.List;
import org.thaw.care.paper.Paper;
import org.thaw.care.paper.Paper.Lacking;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.paper.Paper.Room;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.DoctorSheet.Length;

/** The sheet as it is, and what it is on paper. */
record SheetPage(DoctorSheet sheet, Paper paper) {
    /** Whether one page was meant, and it takes more. */
    boolean isTooLong() {
        return paper instanceof Made made && made.pages() > 1 && sheet.length() == Length.ONE_PAGE;
    }

    boolean isLonger() {
        return sheet.length() == Length.LONGER;
    }

    boolean hasFile() {
        return paper instanceof Made && !isTooLong();
    }

    boolean hasRoom() {
        return !(paper instanceof Made made) || made.room() == Room.FOR_NOTES;
    }

    List<String> lacking() {
        return paper instanceof Lacking lacking ? lacking.letters() : List.of();
    }

    int pages() {
        return paper instanceof Made made ? made.pages() : 1;
    }

    @Override
    public String toString() {
        return "SheetPage[hidden]";
    }
}
