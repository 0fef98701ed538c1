package org.thaw.medicines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names to offer for the beginning of one. */
final class Suggestions {
    /** A single letter begins too many names to be of help. */
    private static final int FEWEST_LETTERS = 2;

    private final NameIndex index;

    Suggestions(NameIndex index) {
        this.index = index;
    }

    private record Offer(NameIndex.Entry entry, int rank) {}

    /** How near a name is to what was typed, smaller first; empty where it is no offer. */
    private interface Nearness {
        OptionalInt rank(NameIndex.Entry entry, String begun);
    }

    List<NamedMedicine> of(List<String> typed) {
        String names =
                String.join("", typed.stream().filter(TypedWords::mayBeName).toList());
        if (names.length() < FEWEST_LETTERS) {
            return List.of();
        }
        Map<String, NamedMedicine> offers = new LinkedHashMap<>();
        add(offers, String.join("", typed), Suggestions::begins);
        add(offers, names, Suggestions::begins);
        if (offers.size() < MedicineNames.MOST_CANDIDATES) {
            add(offers, names, Suggestions::nearlyBegins);
        }
        return offers.values().stream().limit(MedicineNames.MOST_CANDIDATES).toList();
    }

    private void add(Map<String, NamedMedicine> offers, String begun, Nearness nearness) {
        List<Offer> found = new ArrayList<>();
        for (NameIndex.Entry entry : index.entries()) {
            nearness.rank(entry, begun).ifPresent(rank -> found.add(new Offer(entry, rank)));
        }
        found.sort(Comparator.comparingInt(Offer::rank)
                .thenComparing(offer -> offer.entry().closed()));
        found.forEach(
                offer -> offers.putIfAbsent(key(offer.entry()), offer.entry().medicine()));
    }

    /** The name begins so, or a later word of it does. A generic name comes before a brand. */
    private static OptionalInt begins(NameIndex.Entry entry, String begun) {
        int sort = entry.sort().place;
        if (entry.closed().startsWith(begun)) {
            return OptionalInt.of(sort);
        }
        return entry.words().contains(" " + begun) ? OptionalInt.of(NameIndex.Sort.COUNT + sort) : OptionalInt.empty();
    }

    private static OptionalInt nearlyBegins(NameIndex.Entry entry, String begun) {
        int most = Math.min(2, Neighbours.bearable(begun));
        int slips = most == 0 ? 1 : Slips.toBeginning(begun, entry.closed(), most);
        return slips > most ? OptionalInt.empty() : OptionalInt.of(NameIndex.Sort.COUNT * slips + entry.sort().place);
    }

    /** A generic name and its spellings are offered once, each brand by itself. */
    private static String key(NameIndex.Entry entry) {
        String generic = entry.medicine().medicine().name();
        return switch (entry.sort()) {
            case GENERIC, SPELLING -> generic;
            case BRAND -> generic + "/" + entry.medicine().name().toLowerCase(Locale.ROOT);
        };
    }
}
