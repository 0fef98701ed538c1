package org.thaw.shelf.title;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The titles in a vault. They are searched in memory; nothing of them is in an index anywhere. */
@Component
public class Titles {
    private static final Comparator<Kept<Title>> BY_LATEST =
            Comparator.comparing(Titles::latest).reversed();

    private final Clock clock;

    Titles(Clock clock) {
        this.clock = clock;
    }

    /** All of them; what was used or put there last comes first. */
    public List<Kept<Title>> all(OpenVault vault) {
        return vault.all(Title.TYPE).stream().sorted(BY_LATEST).toList();
    }

    public int count(OpenVault vault) {
        return vault.all(Title.TYPE).size();
    }

    public Optional<Kept<Title>> find(OpenVault vault, EntryId id) {
        return vault.find(Title.TYPE, id);
    }

    /** Those in which all of these words stand: in the name, in who made it, or in how it went. */
    public List<Kept<Title>> search(OpenVault vault, String typed) {
        List<String> words = Arrays.asList(Spelling.plain(typed).split(" "));
        return all(vault).stream().filter(kept -> holds(kept.entry(), words)).toList();
    }

    private static boolean holds(Title title, List<String> words) {
        String all = haystack(title);
        return words.stream().allMatch(all::contains);
    }

    private static String haystack(Title title) {
        return Stream.of(
                        Stream.of(title.name()),
                        title.by().stream(),
                        title.uses().stream().flatMap(use -> use.words().stream()))
                .flatMap(words -> words)
                .map(words -> " " + Spelling.plain(words))
                .reduce("", String::concat);
    }

    /** Another title that is the same: of one kind, with one name, by one person. */
    public Optional<Kept<Title>> twin(OpenVault vault, Title title) {
        return vault.all(Title.TYPE).stream()
                .filter(kept -> kept.entry().kind() == title.kind())
                .filter(kept -> same(kept.entry().name(), title.name()))
                .filter(kept -> same(kept.entry().by().orElse(""), title.by().orElse("")))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return Spelling.plain(one).equals(Spelling.plain(other));
    }

    /** Puts a title on the shelf; it is sealed when this returns. */
    public Kept<Title> add(OpenVault vault, Title title) {
        return vault.save(Title.TYPE, clock.instant(), title);
    }

    /** Changes one, from what it holds now; it is sealed when this returns. */
    public void change(OpenVault vault, EntryId id, UnaryOperator<Title> change) {
        if (find(vault, id).isPresent()) {
            vault.update(Title.TYPE, id, change);
        }
    }

    /** Takes one from the shelf, with how it went. */
    public void delete(OpenVault vault, EntryId id) {
        if (find(vault, id).isPresent()) {
            vault.delete(id);
        }
    }

    private static Instant latest(Kept<Title> kept) {
        return kept.entry().uses().stream()
                .map(Use::at)
                .max(Comparator.naturalOrder())
                .filter(used -> used.isAfter(kept.at()))
                .orElse(kept.at());
    }
}
