package org.thaw.transfer.exchange;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file holds, seen from a vault.
 *
 * @param types how many entries there are of each type
 * @param fresh that are not in the vault yet
 * @param there that are in it already, just so
 * @param different whose id is in it with something else: these stay as they are in the vault
 */
public record Tally(SortedMap<String, Integer> types, int fresh, int there, int different) {
    public Tally {
        types = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** How many entries the file holds. */
    public int all() {
        return fresh + there + different;
    }
}
