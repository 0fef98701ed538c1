package org.thaw.people.trusted;

import static java.util.Objects.requireNonNull;

/**
 * What two people agreed on.
 *
 * @param mark a word, a line or an emoji: the whole of what is sent
 * @param meaning what it means, in the words of the person who sends it
 */
public record Sign(String mark, String meaning) {
    public Sign {
        requireNonNull(mark);
        requireNonNull(meaning);
    }

    @Override
    public String toString() {
        return "Sign[hidden]";
    }
}
