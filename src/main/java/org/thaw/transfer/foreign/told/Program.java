package org.thaw.transfer.foreign.told;

/** Whose exports Thaw reads. */
public enum Program {
    DAYLIO("Daylio"),
    DAY_ONE("Day One"),
    JRNL("jrnl"),
    MINI_DIARY("Mini Diary");

    private final String title;

    Program(String title) {
        this.title = title;
    }

    /** As the program calls itself. */
    public String title() {
        return title;
    }
}
