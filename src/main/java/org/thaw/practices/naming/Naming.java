package org.thaw.practices.naming;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.library.BodyPlace;
import org.thaw.practices.naming.Way.Leaf;
import org.thaw.vault.EntryType;

/**
 * Words a person found for what they feel, as far as they have come (EVIDENCE C, C02). The sitting kept its namings in
 * another form before; those stay with it.
 *
 * @param words of the list, or their own; three at most
 * @param size from 0 to 10
 * @param at which page is next; past the last where it is done
 */
record Naming(
        Way way,
        List<BodyPlace> places,
        Optional<Point> point,
        List<String> words,
        Optional<Integer> size,
        int at,
        State state) {
    static final EntryType<Naming> TYPE = new EntryType<>("naming.naming", 1, Naming.class);
    static final int MOST_WORDS = 3;
    static final int LARGEST = 10;

    enum State {
        OPEN,
        DONE
    }

    Naming {
        requireNonNull(way);
        requireNonNull(point);
        requireNonNull(size);
        requireNonNull(state);
        places = List.copyOf(places);
        words = List.copyOf(words);
        if (words.size() > MOST_WORDS
                || size.filter(it -> it < 0 || it > LARGEST).isPresent()
                || at < 0
                || at >= way.leaves().size()) {
            throw new IllegalArgumentException("up to three words, a size from 0 to 10, a page of its way");
        }
    }

    static Naming begin(Way way) {
        return new Naming(way, List.of(), Optional.empty(), List.of(), Optional.empty(), 0, State.OPEN);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isEmpty() {
        return words.isEmpty() && places.isEmpty() && point.isEmpty();
    }

    Leaf leaf() {
        return way.leaves().get(at);
    }

    boolean isFirst() {
        return at == 0;
    }

    /** With what the form of one page said; the rest stays as it was. */
    Naming with(Leaf leaf, Said said) {
        return switch (leaf) {
            case BODY -> new Naming(way, said.places(), point, words, size, at, state);
            case PAD -> new Naming(way, places, said.point(), words, size, at, state);
            case WORDS -> new Naming(way, places, point, said.words(), size, at, state);
            case SAY -> this;
            case SIZE -> new Naming(way, places, point, words, said.size(), at, state);
        };
    }

    /** At the page after this one; after the last it is done. Without a word there is nothing to say. */
    Naming after(Leaf leaf) {
        int next = way.leaves().indexOf(leaf) + 1;
        if (next >= way.leaves().size()) {
            return done();
        }
        return way.leaves().get(next) == Leaf.SAY && words.isEmpty() ? at(next + 1) : at(next);
    }

    Naming before(Leaf leaf) {
        int previous = Math.max(0, way.leaves().indexOf(leaf) - 1);
        return way.leaves().get(previous) == Leaf.SAY && words.isEmpty() ? at(previous - 1) : at(previous);
    }

    Naming done() {
        return new Naming(way, places, point, words, size, at, State.DONE);
    }

    private Naming at(int page) {
        return new Naming(way, places, point, words, size, page, state);
    }

    @Override
    public String toString() {
        return "Naming[hidden]";
    }
}
