package org.thaw.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.shelf.title.Kind;

/**
 * A part of the shelf.
 *
 * @param kind which kind is shown; all of them where there is none
 * @param typed what was searched for; empty where nothing was
 * @param number which part of it, from 1
 * @param parts how many there are
 * @param all how many titles the shelf holds
 */
record ShelfPage(
        List<Row> rows,
        Optional<Kind> kind,
        String typed,
        int found,
        int number,
        int parts,
        int all,
        Map<String, String> kinds) {
    ShelfPage {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return all == 0;
    }

    boolean isSearch() {
        return !typed.isEmpty();
    }

    boolean isKind(Kind other) {
        return kind.filter(other::equals).isPresent();
    }

    String count() {
        return found == 1 ? "One title." : found + " titles.";
    }

    /** Another part; kinds and numbers are all that an address ever tells. */
    String path(int other) {
        String only = kind.map(shown -> "kind=" + shown.word() + "&").orElse("");
        return "/shelf?" + only + "part=" + other;
    }

    @Override
    public String toString() {
        return "ShelfPage[hidden]";
    }
}
