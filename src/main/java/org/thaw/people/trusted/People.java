package org.thaw.people.trusted;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The trusted persons in a vault, in the order in which they come in a bad wave. */
public final class People {
    private static final int MOST = 5;

    private final OpenVault vault;

    private People(OpenVault vault) {
        this.vault = vault;
    }

    public static People in(OpenVault vault) {
        return new People(vault);
    }

    public List<Kept<Person>> all() {
        return vault.all(Person.TYPE).stream()
                .sorted(Comparator.comparingInt(kept -> kept.entry().place()))
                .toList();
    }

    public boolean isFull() {
        return all().size() >= MOST;
    }

    public Optional<Kept<Person>> find(String id) {
        return EntryId.read(id).flatMap(known -> vault.find(Person.TYPE, known));
    }

    /** Adds somebody behind the others. */
    public EntryId add(Instant now, Person person) {
        int last = all().stream().mapToInt(kept -> kept.entry().place()).max().orElse(0);
        return vault.save(Person.TYPE, now, person.at(last + 1)).id();
    }

    /** Saves what was changed of somebody. */
    public void change(Kept<Person> before, Person person) {
        vault.save(Person.TYPE, new Kept<>(before.id(), before.at(), person));
    }

    /** Changes places with the one before. */
    public void earlier(EntryId id) {
        List<Kept<Person>> all = all();
        for (int at = 1; at < all.size(); at++) {
            if (all.get(at).id().equals(id)) {
                int place = all.get(at).entry().place();
                change(
                        all.get(at),
                        all.get(at).entry().at(all.get(at - 1).entry().place()));
                change(all.get(at - 1), all.get(at - 1).entry().at(place));
            }
        }
    }

    public void remove(EntryId id) {
        vault.delete(id);
    }
}
