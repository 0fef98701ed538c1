package org.thaw.care.offer;

/**
 * Something that can be picked by itself.
 *
 * @param key as a form and a vault call it; it stays the same while the thing does
 */
public record Item<T>(String key, T what) {
    @Override
    public String toString() {
        return "Item[hidden]";
    }
}
