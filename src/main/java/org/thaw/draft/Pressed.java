package org.thaw.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An answer that is given by a press: as forms call it, and as a person reads it. */
public interface Pressed {
    String name();

    String words();

    /** As forms call it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <A extends Enum<A> & Pressed> Optional<A> read(Class<A> answers, String word) {
        return Arrays.stream(answers.getEnumConstants())
                .filter(answer -> answer.word().equals(word))
                .findFirst();
    }

    static <A extends Enum<A> & Pressed> Set<A> read(Class<A> answers, Collection<String> words) {
        Set<A> read = EnumSet.noneOf(answers);
        words.forEach(word -> read(answers, word).ifPresent(read::add));
        return read;
    }
}
