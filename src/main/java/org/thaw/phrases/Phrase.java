package org.thaw.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small grammar without recursion. A phrase may match several lengths from one place, so a match is a set of
 * lengths, kept as the bits of a long: no backtracking, and the time is linear in the text.
 */
sealed interface Phrase {
    /** No phrase in a book is as long as this, in words: one bit of a long for each. */
    int LONGEST = Long.SIZE - 1;

    /** Lengths in words this phrase can have when it starts at {@code from}: bit n set means n words. */
    long lengths(Matching words, int from);

    /** The words it can begin with. Empty when it can be empty or begin with anything. */
    Set<String> beginnings();

    /** Whether {@link #beginnings} is the whole truth. */
    boolean beginsOpenly();

    record Word(String word) implements Phrase {
        @Override
        public long lengths(Matching words, int from) {
            return from < words.size() && words.get(from).equals(word) ? 0b10 : 0;
        }

        @Override
        public Set<String> beginnings() {
            return Set.of(word);
        }

        @Override
        public boolean beginsOpenly() {
            return false;
        }
    }

    /** From none to {@code most} words of any kind, never across a stop, a comma or a quotation mark. */
    record Gap(int most) implements Phrase {
        @Override
        public long lengths(Matching words, int from) {
            var lengths = 1L;
            for (int n = 1; n <= most && from + n <= words.size(); n++) {
                if (Words.isMark(words.get(from + n - 1))) {
                    break;
                }
                lengths |= 1L << n;
            }
            return lengths;
        }

        @Override
        public Set<String> beginnings() {
            return Set.of();
        }

        @Override
        public boolean beginsOpenly() {
            return true;
        }
    }

    /** A class of the book. Many readings ask for it at one place, so its answer there is remembered. */
    record Named(int number, Phrase phrase) implements Phrase {
        @Override
        public long lengths(Matching words, int from) {
            return words.remembered(this, from);
        }

        @Override
        public Set<String> beginnings() {
            return phrase.beginnings();
        }

        @Override
        public boolean beginsOpenly() {
            return phrase.beginsOpenly();
        }
    }

    record Sequence(List<Phrase> parts) implements Phrase {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public long lengths(Matching words, int from) {
            var reached = 1L;
            for (int part = 0; part < parts.size() && reached != 0; part++) {
                reached = extend(reached, parts.get(part), words, from);
            }
            return reached;
        }

        private static long extend(long reached, Phrase part, Matching words, int from) {
            var further = 0L;
            for (var rest = reached; rest != 0; rest &= rest - 1) {
                var length = Long.numberOfTrailingZeros(rest);
                further |= part.lengths(words, from + length) << length;
            }
            return further;
        }

        @Override
        public Set<String> beginnings() {
            var beginnings = new HashSet<String>();
            for (var part : parts) {
                beginnings.addAll(part.beginnings());
                if (!part.beginsOpenly()) {
                    break;
                }
            }
            return beginnings;
        }

        @Override
        public boolean beginsOpenly() {
            return parts.stream().allMatch(Phrase::beginsOpenly);
        }
    }

    /** One of several; found by its first word, so a class of two hundred words costs one look. */
    record Choice(Map<String, List<Phrase>> byBeginning, List<Phrase> open, long hint) implements Phrase {

        static Choice of(List<? extends Phrase> alternatives) {
            var byBeginning = new HashMap<String, List<Phrase>>();
            var open = new ArrayList<Phrase>();
            for (var alternative : alternatives) {
                if (alternative.beginsOpenly()) {
                    open.add(alternative);
                    continue;
                }
                for (var word : alternative.beginnings()) {
                    byBeginning.computeIfAbsent(word, _ -> new ArrayList<>()).add(alternative);
                }
            }
            var hint = byBeginning.keySet().stream().mapToLong(Choice::bit).reduce(0, (one, other) -> one | other);
            return new Choice(byBeginning, open, hint);
        }

        @Override
        public long lengths(Matching words, int from) {
            var lengths = 0L;
            for (var alternative : open) {
                lengths |= alternative.lengths(words, from);
            }
            if (from < words.size() && (hint & bit(words.get(from))) != 0) {
                for (var alternative : byBeginning.getOrDefault(words.get(from), List.of())) {
                    lengths |= alternative.lengths(words, from);
                }
            }
            return lengths;
        }

        /** One bit of 64 for a word. Where it is not set, the word is no beginning, and no map need be asked. */
        private static long bit(String word) {
            return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
        }

        @Override
        public Set<String> beginnings() {
            var beginnings = new HashSet<>(byBeginning.keySet());
            open.forEach(alternative -> beginnings.addAll(alternative.beginnings()));
            return beginnings;
        }

        @Override
        public boolean beginsOpenly() {
            return !open.isEmpty();
        }
    }

    /** The same phrase, or nothing, up to {@code most} times. */
    record Optional(Phrase phrase, int most) implements Phrase {
        @Override
        public long lengths(Matching words, int from) {
            var reached = 1L;
            var fresh = 1L;
            for (int n = 0; n < most && fresh != 0; n++) {
                fresh = Sequence.extend(fresh, phrase, words, from) & ~reached;
                reached |= fresh;
            }
            return reached;
        }

        @Override
        public Set<String> beginnings() {
            return phrase.beginnings();
        }

        @Override
        public boolean beginsOpenly() {
            return true;
        }
    }
}
