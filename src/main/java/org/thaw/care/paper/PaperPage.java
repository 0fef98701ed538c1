package org.thaw.care.paper;

import org.thaw.care.sheet.DoctorSheet;

/** What the template of the paper takes. */
public record PaperPage(DoctorSheet sheet, Paper.Room room) {
    public boolean hasRoom() {
        return room == Paper.Room.FOR_NOTES;
    }

    public boolean isLonger() {
        return sheet.length() == DoctorSheet.Length.LONGER;
    }

    @Override
    public String toString() {
        return "PaperPage[hidden]";
    }
}
