package org.thaw.vault.secret;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.thaw.vault.secret.TypedWords.NotTheseWords;

/** What came of reading recovery words that were typed from paper. */
public sealed interface TypedWords permits TypedWords.Read, NotTheseWords {
    /** Twelve words that belong together. Whether they open a vault is another question. */
    record Read(RecoveryWords words) implements TypedWords {}

    /** Why they cannot be anybody's words; tells nothing about any vault. */
    sealed interface NotTheseWords extends TypedWords {}

    /** There are more or fewer than twelve. */
    record WrongCount(int count) implements NotTheseWords {}

    /**
     * Some are not in the list.
     *
     * @param places which, counted from 1
     */
    record Unknown(List<Integer> places) implements NotTheseWords {
        public Unknown {
            places = List.copyOf(places);
        }
    }

    /** All are in the list, but the checksum says that at least one is another, or stands elsewhere. */
    record Mistaken() implements NotTheseWords {}

    /** Reads words however spaced, cased, numbered or parted by commas; four letters of each are enough. */
    static TypedWords read(CharSequence typed) {
        List<String> words = split(typed);
        if (words.size() != RecoveryWords.COUNT) {
            return new WrongCount(words.size());
        }
        List<Integer> places = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int number = 1; number <= words.size(); number++) {
            OptionalInt place = WordList.english().place(words.get(number - 1));
            place.ifPresent(places::add);
            if (place.isEmpty()) {
                unknown.add(number);
            }
        }
        return unknown.isEmpty() ? together(places) : new Unknown(unknown);
    }

    private static TypedWords together(List<Integer> places) {
        return RecoveryWords.at(places).<TypedWords>map(Read::new).orElseGet(Mistaken::new);
    }

    private static List<String> split(CharSequence typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Letters.GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** Where a word ends: at whatever is not a letter. */
    final class Letters {
        private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

        private Letters() {}
    }
}
