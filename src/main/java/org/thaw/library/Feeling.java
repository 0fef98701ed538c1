package org.thaw.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word for a feeling. Where it lies, in the body and between low and high energy, unpleasant and pleasant, is our own
 * judgement and was measured on nobody.
 *
 * @param kind whether it is a word for something in the body
 * @param energy from −2, very low, to 2, very high
 * @param pleasantness from −2, very unpleasant, to 2, very pleasant
 * @param places where people often say they feel it
 * @param meaning in plain words; never said of the person who reads it
 * @param spanish how it is said in Spanish; the forms of one word stand together
 * @param also other ways in which people say the same of themselves
 * @param names what the feeling itself is called
 * @param from what it was taken from
 */
public record Feeling(
        String id,
        String word,
        Kind kind,
        int energy,
        int pleasantness,
        Set<BodyPlace> places,
        String meaning,
        List<String> spanish,
        List<String> also,
        List<String> names,
        Set<Origin> from) {
    /** The word lies this far from the middle at most, both ways. */
    public static final int FARTHEST = 2;

    /** What a word is for. */
    public enum Kind {
        BODY,
        MIND
    }

    /** What a word was taken from; see docs/feelings.md. */
    public enum Origin {
        MFOEM,
        EMPATH,
        GOEMOTIONS,
        THAW
    }

    public Feeling {
        requireNonNull(id);
        requireNonNull(word);
        requireNonNull(kind);
        requireNonNull(meaning);
        places = Set.copyOf(places);
        spanish = List.copyOf(spanish);
        also = List.copyOf(also);
        names = List.copyOf(names);
        from = Set.copyOf(from);
        if (Math.abs(energy) > FARTHEST || Math.abs(pleasantness) > FARTHEST) {
            throw new IllegalArgumentException("energy and pleasantness lie between −2 and 2");
        }
    }

    /** The word itself, and the other ways to say it of oneself. */
    public Stream<String> said() {
        return Stream.concat(Stream.of(word), also.stream());
    }
}
