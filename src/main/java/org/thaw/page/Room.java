package org.thaw.page;

/** The kinds of room a page can be; the shell draws each in its own way. */
public enum Room {
    /** Dry land: everything that is read or filled in. */
    LAND(""),
    /** The shore with floes, high: the first visit. */
    SHORE("has-sea"),
    /** The shore with floes, low: coming back. */
    LOW_SHORE("has-sea"),
    /** A sitting: the lamp turned down, the brake at the foot. */
    SITTING("sitting"),
    /** A sitting that fills the screen: the tide, and the nearly empty screen. */
    STILL("sitting still");

    private final String bodyClass;

    Room(String bodyClass) {
        this.bodyClass = bodyClass;
    }

    /** Classes of the page’s body. */
    public String bodyClass() {
        return bodyClass;
    }

    /** Whether the page is part of a sitting, and so has the brake at its foot. */
    public boolean isSitting() {
        return this == SITTING || this == STILL;
    }
}
