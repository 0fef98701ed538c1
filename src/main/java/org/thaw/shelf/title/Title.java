package org.thaw.shelf.title;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * A title on a person’s shelf.
 *
 * @param by who made, sings or wrote it
 * @param touches what it touches, by the ids of the content
 * @param warnings what happens in it, by the ids of the content
 * @param link an address elsewhere, as it was typed; drawn only as {@link Link#read} lets it
 * @param uses each time it was used, the oldest first
 */
public record Title(
        String name,
        Kind kind,
        Optional<String> by,
        Set<Mark> marks,
        Set<String> touches,
        Set<String> warnings,
        Optional<String> link,
        List<Use> uses) {
    public static final EntryType<Title> TYPE = new EntryType<>("shelf.title", 1, Title.class);

    /** How many letters a name may have. */
    public static final int LONGEST_NAME = 200;

    public Title {
        requireNonNull(name);
        requireNonNull(kind);
        requireNonNull(by);
        requireNonNull(link);
        // In one order, so that the same title is the same JSON.
        marks = java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
        touches = java.util.Collections.unmodifiableSet(new TreeSet<>(touches));
        warnings = java.util.Collections.unmodifiableSet(new TreeSet<>(warnings));
        uses = List.copyOf(uses);
    }

    /** A title of which nothing but the name is told. */
    public static Title named(String name, Kind kind) {
        return new Title(name, kind, Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), List.of());
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether it may be offered to a person to whom these things are too close. */
    public boolean isOfferedBeside(Collection<String> tooClose) {
        return !is(Mark.TOO_CLOSE) && warnings.stream().noneMatch(tooClose::contains);
    }

    /** The link, where it is one that may be drawn. */
    public Optional<Link> opens() {
        return link.flatMap(Link::read);
    }

    /** The same title with other words, and the uses of this one. */
    public Title changed(Title other) {
        return new Title(
                other.name, other.kind, other.by, other.marks, other.touches, other.warnings, other.link, uses);
    }

    public Title with(List<Use> other) {
        return new Title(name, kind, by, marks, touches, warnings, link, other);
    }

    public Title with(Use use) {
        List<Use> more = new ArrayList<>(uses);
        more.add(use);
        return with(more);
    }

    /** The same title, without one of its uses. */
    public Title without(EntryId use) {
        return with(uses.stream().filter(one -> !one.id().equals(use)).toList());
    }

    @Override
    public String toString() {
        return "Title[hidden]";
    }
}
