package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryType;

/**
 * A person’s own words for what 0, 3, 5, 8 and 10 feel like; empty where they have none. Only numbers are ever weighed,
 * so other words change nothing that was rated before.
 */
public record Anchors(String none, String three, String five, String eight, String ten) {
    static final EntryType<Anchors> TYPE = new EntryType<>("boxes.anchors", 1, Anchors.class);

    static final int LONGEST = 120;

    static final Anchors UNSAID = new Anchors("", "", "", "", "");

    public Anchors {
        for (String words : List.of(none, three, five, eight, ten)) {
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("an anchor is a few words");
            }
        }
    }

    /** One number, and what it feels like. */
    public record Anchor(int size, String words) {
        public Anchor {
            requireNonNull(words);
        }
    }

    /** Those that have words, from least to most. */
    public List<Anchor> said() {
        return all().stream().filter(anchor -> !anchor.words().isEmpty()).toList();
    }

    List<Anchor> all() {
        return List.of(
                new Anchor(0, none),
                new Anchor(3, three),
                new Anchor(5, five),
                new Anchor(8, eight),
                new Anchor(10, ten));
    }

    /** These words, in the order of {@link #all}; nothing where one of them does not fit. */
    static Optional<Anchors> read(List<String> typed) {
        List<String> words = typed.stream().map(String::strip).toList();
        return words.stream().allMatch(one -> one.length() <= LONGEST)
                ? Optional.of(new Anchors(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Anchors[hidden]";
    }
}
