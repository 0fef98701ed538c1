package org.thaw.medicines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that stand in what was typed, the longest first at each place, and the words left over that may be names
 * nobody wrote down.
 */
record Reading(List<NamedMedicine> named, List<String> leftOver) {
    static Reading of(List<String> words, NameIndex index) {
        List<List<NamedMedicine>> found = new ArrayList<>();
        List<String> leftOver = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestName(words, at, index);
            if (length > 0) {
                found.add(index.named(String.join(" ", words.subList(at, at + length))));
            } else if (TypedWords.mayBeName(words.get(at))) {
                leftOver.add(words.get(at));
            }
            at += Math.max(length, 1);
        }
        return new Reading(agreed(found), leftOver);
    }

    private static int longestName(List<String> words, int at, NameIndex index) {
        for (int length = Math.min(index.mostWords(), words.size() - at); length > 0; length--) {
            if (!index.named(String.join(" ", words.subList(at, at + length))).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** A brand with its generic name behind it means that one; names of different medicines mean all of them. */
    private static List<NamedMedicine> agreed(List<List<NamedMedicine>> found) {
        Map<String, NamedMedicine> all = new LinkedHashMap<>();
        found.forEach(
                names -> names.forEach(name -> all.putIfAbsent(name.medicine().name(), name)));
        List<NamedMedicine> shared = all.values().stream()
                .filter(candidate -> found.stream().allMatch(names -> isAmong(candidate, names)))
                .toList();
        return shared.isEmpty() ? List.copyOf(all.values()) : shared;
    }

    private static boolean isAmong(NamedMedicine candidate, List<NamedMedicine> names) {
        return names.stream().anyMatch(name -> name.medicine().equals(candidate.medicine()));
    }
}
