package org.thaw.transfer.foreign;

import java.util.regex.Pattern;

/** A note of Daylio. Newer versions write its line breaks, lists and emphasis as HTML. */
final class DaylioNote {
    private static final Pattern BREAK = Pattern.compile("<br ?/?>|</?(?:p|div|ul|ol)>|</li>");
    private static final Pattern ITEM = Pattern.compile("<li>");
    private static final Pattern EMPHASIS = Pattern.compile("</?(?:b|i|u|s|strong|em|strike)>");
    private static final Pattern MANY_BREAKS = Pattern.compile("\n{3,}");

    private DaylioNote() {}

    static String plain(String note) {
        String broken = ITEM.matcher(BREAK.matcher(note).replaceAll("\n")).replaceAll("\n- ");
        String bare = EMPHASIS.matcher(broken)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return note.equals(bare)
                ? note.strip()
                : MANY_BREAKS.matcher(bare).replaceAll("\n\n").strip();
    }
}
