package org.thaw.vault;

import java.util.function.Function;

/**
 * The few things of an entry that are asked for often, where there are thousands of entries. An open vault draws it
 * once from each state of an entry and holds it with that state alone: a saved, changed or deleted entry takes it along,
 * and so does the lock. So it is never older than the entry, and never outlives it.
 *
 * @param type whose entries it is drawn from
 * @param shape of what is drawn; immutable, since everybody who asks is given the same one
 * @param drawn what is drawn from an entry, and from nothing else
 */
public record Gist<E, G>(EntryType<E> type, Class<G> shape, Function<Kept<E>, G> drawn) {
    @Override
    public String toString() {
        return "Gist[hidden]";
    }
}
