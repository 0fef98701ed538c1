package org.thaw.account.opening;

import java.util.stream.Collectors;
import org.thaw.account.FormFault;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.TypedWords;

/** Says what is wrong with words that cannot be anybody’s recovery words. It tells nothing about any vault. */
final class WordsFault {
    static final String FIELD = "recovery";

    private WordsFault() {}

    static FormFault of(TypedWords.NotTheseWords fault) {
        return new FormFault(FIELD, sentence(fault));
    }

    private static String sentence(TypedWords.NotTheseWords fault) {
        return switch (fault) {
            case TypedWords.WrongCount(int count) ->
                "There are " + RecoveryWords.COUNT + " words. " + typed(count) + " Type them all.";
            case TypedWords.Unknown(var places) ->
                places.size() == 1
                        ? "Look at word " + places.getFirst() + " once more. It is not one of the words we use."
                        : "Look at these words once more: "
                                + places.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + ". They are not words we use.";
            case TypedWords.Mistaken() ->
                "These words don’t belong together. One may be another word, or two may have changed places.";
        };
    }

    private static String typed(int count) {
        return switch (count) {
            case 0 -> "You typed none.";
            case 1 -> "You typed one.";
            default -> "You typed " + count + ".";
        };
    }
}
