package org.thaw.medicines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.Library;
import org.thaw.library.Medicine;
import org.thaw.library.MedicineClass;

/** Every name of every medicine, by its plain words. */
final class NameIndex {
    /**
     * One name of one medicine.
     *
     * @param words the plain words of the name with spaces between
     * @param closed the same without spaces, as slips are counted
     */
    record Entry(String words, String closed, Sort sort, NamedMedicine medicine) {}

    /** What a name is, and in which place it is offered, first to last. */
    enum Sort {
        GENERIC(0),
        SPELLING(1),
        BRAND(2);

        /** How many sorts there are. */
        static final int COUNT = values().length;

        final int place;

        Sort(int place) {
            this.place = place;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWords = new HashMap<>();
    private final int mostWords;

    NameIndex(Library library) {
        for (MedicineClass kind : library.medicines()) {
            kind.members().forEach(medicine -> add(medicine, Optional.of(kind)));
        }
        library.otherMedicines().medicines().forEach(medicine -> add(medicine, Optional.empty()));
        mostWords = byWords.keySet().stream()
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(0);
    }

    private void add(Medicine medicine, Optional<MedicineClass> kind) {
        add(Sort.GENERIC, List.of(medicine.name()), medicine, kind);
        add(Sort.SPELLING, medicine.spellings(), medicine, kind);
        add(Sort.BRAND, medicine.brands(), medicine, kind);
    }

    private void add(Sort sort, List<String> names, Medicine medicine, Optional<MedicineClass> kind) {
        for (String name : names) {
            String words = String.join(" ", TypedWords.of(name));
            String closed = words.replace(" ", "");
            Entry entry = new Entry(words, closed, sort, new NamedMedicine(name, medicine, kind));
            entries.add(entry);
            byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(entry);
            if (!closed.equals(words)) {
                byWords.computeIfAbsent(closed, key -> new ArrayList<>()).add(entry);
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The medicines that have exactly this name. */
    List<NamedMedicine> named(String words) {
        return byWords.getOrDefault(words, List.of()).stream()
                .map(Entry::medicine)
                .toList();
    }

    /** How many words the longest name has. */
    int mostWords() {
        return mostWords;
    }
}
