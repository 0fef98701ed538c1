package org.thaw.sitting.afterwards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.After.HeldBack;
import org.thaw.sitting.told.After.Relief;
import org.thaw.sitting.told.After.Tears;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;

/** How it was, as it was typed and pressed. Every question may be left open. */
record AfterForm(
        String tears,
        String held,
        String peak,
        String heavy,
        String relief,
        String song,
        String line,
        List<Reaction> reactions) {
    AfterForm {
        reactions = List.copyOf(reactions);
    }

    /** The fields that were sent; a question without an answer sends none. */
    static AfterForm of(Map<String, String> fields, List<String> came) {
        return new AfterForm(
                fields.getOrDefault("tears", ""),
                fields.getOrDefault("held", ""),
                fields.getOrDefault("peak", ""),
                fields.getOrDefault("heavy", ""),
                fields.getOrDefault("relief", ""),
                fields.getOrDefault("song", ""),
                fields.getOrDefault("line", ""),
                Reaction.read(came));
    }

    After after() {
        return new After(
                After.read(Tears.class, tears),
                After.read(HeldBack.class, held),
                Size.read(peak),
                Size.read(heavy),
                After.read(Relief.class, relief),
                said(song),
                said(line),
                reactions);
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "AfterForm[hidden]";
    }
}
