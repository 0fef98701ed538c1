package org.thaw.shelf.playing;

import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.shelf.playing.Showing.Chosen;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Use;

/**
 * What was noticed at the end, as it was typed.
 *
 * @param title the name of what was played, where it is not on the shelf
 * @param nearest which of the titles that were played came nearest
 */
record Noticed(String title, String nearest, String text) {
    boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }

    /** A name that is too long for a title is kept among the words instead. */
    boolean isNamed() {
        return !title.isEmpty() && title.length() <= Title.LONGEST_NAME;
    }

    /** Which title the words are about. */
    Optional<Chosen> chosen(Showing showing) {
        return showing.titles().stream()
                .filter(one -> one.title().toString().equals(nearest))
                .findFirst()
                .or(() -> showing.titles().stream().findFirst());
    }

    Use told(Use use) {
        String words = Stream.of(isNamed() ? "" : title, text)
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
        return use.told(Optional.empty(), Optional.empty(), Optional.of(words).filter(some -> !some.isEmpty()));
    }

    @Override
    public String toString() {
        return "Noticed[hidden]";
    }
}
