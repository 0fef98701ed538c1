package org.thaw.transfer.foreign.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.thaw.diary.note.CheckIn;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.open.OpenTime;

/** Gathers what the lines of a file tell. */
public final class Gathering {
    private static final String TWICE = "entries that stand in the file twice, to the letter";

    private final Program program;
    private final Map<UUID, Found> found = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private Optional<String> file = Optional.empty();

    public Gathering(Program program) {
        this.program = program;
    }

    public Program program() {
        return program;
    }

    /** From here on, lines are those of this file. */
    public void begin(String name) {
        file = Optional.of(name);
    }

    /**
     * Takes a page.
     *
     * @param identity the program’s own id, or the time as it is written there and the words
     */
    public void page(String identity, OpenTime at, JournalPage page) {
        add("page " + identity, at, new Told.Page(page));
    }

    /** Takes a mood by the name it has there: what it would be on a scale of ours, nobody has said. */
    public void mood(String identity, OpenTime at, String name) {
        add(
                "mood " + identity,
                at,
                new Told.Mood(new CheckIn(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name),
                        java.util.Set.of())));
    }

    private void add(String identity, OpenTime at, Told told) {
        Found one = new Found(new Identity(program, identity).id(), at, told);
        Found before = found.putIfAbsent(one.id(), one);
        if (before == null) {
            return;
        }
        if (before.equals(one)) {
            leave(TWICE, 1);
        } else {
            // An id that a program gave twice; nobody’s words are dropped for that.
            add(identity + "\0" + at.text() + "\0" + one.entry().own(), at, told);
        }
    }

    /** Shows words that could not be understood. */
    public void unread(int line, String words, String why) {
        unread.add(new Unread(new Place(file, line), words, why));
    }

    /** Tells of what has no place here. */
    public void leave(String what, int count) {
        if (count > 0) {
            left.merge(what, count, Integer::sum);
        }
    }

    /** Tells once how something was read. */
    public void remark(String sentence) {
        if (!remarks.contains(sentence)) {
            remarks.add(sentence);
        }
    }

    public Reading reading() {
        return new Reading(program, List.copyOf(found.values()), unread, left, remarks);
    }

    @Override
    public String toString() {
        return "Gathering[hidden]";
    }
}
