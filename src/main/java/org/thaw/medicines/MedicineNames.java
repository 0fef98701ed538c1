package org.thaw.medicines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.library.Library;
import org.thaw.library.OtherMedicines.LookAlikes;

/**
 * Finds the medicine a person means. Case, accents, dose, form and maker do not matter, and slips are forgiven, but one
 * medicine is never silently taken for another: where two names are near, or a misspelling is near one of a pair that
 * has been mixed up with harm, the candidates come back to be asked about. Safe to use from many threads.
 *
 * <p>What is typed here is a person's own words. Whoever takes it from a form takes it from the body, never from an
 * address, keeps it out of every log, and reads it with {@code org.thaw.crisis.HelpWords} as any other writing: people
 * write here, too, that they want to take all of them.
 */
public final class MedicineNames {
    /** How many candidates there are at most. */
    public static final int MOST_CANDIDATES = 8;

    /** Longer than any name with its dose and more; a longer text is no name. In characters. */
    static final int LONGEST = 200;

    /** A shorter word has too many neighbours for one slip to be forgiven unasked. In letters. */
    private static final int LONG_ENOUGH_TO_BE_MEANT = 6;

    private final NameIndex index;
    private final Suggestions suggestions;
    private final Map<String, Set<String>> lookAlikes = new LinkedHashMap<>();

    /** Reads every name from the library. */
    public MedicineNames(Library library) {
        index = new NameIndex(library);
        suggestions = new Suggestions(index);
        for (LookAlikes pair : library.otherMedicines().lookAlikes()) {
            lookAlikes.computeIfAbsent(pair.one(), key -> new HashSet<>()).add(pair.other());
            lookAlikes.computeIfAbsent(pair.other(), key -> new HashSet<>()).add(pair.one());
        }
    }

    /** What the typed text means. A text of more than 200 characters is unknown. */
    public Finding find(String typed) {
        if (typed.length() > LONGEST) {
            return new Finding.Unknown();
        }
        Reading reading = Reading.of(TypedWords.of(typed), index);
        return reading.named().isEmpty() ? misspelt(reading.leftOver()) : named(reading);
    }

    /**
     * Names to offer while someone types: those that begin so first, then those that nearly do. At most
     * {@link #MOST_CANDIDATES}; {@link NamedMedicine#told} of each is found again.
     */
    public List<NamedMedicine> suggest(String typed) {
        return typed.length() > LONGEST ? List.of() : suggestions.of(TypedWords.of(typed));
    }

    private Finding named(Reading reading) {
        Map<String, NamedMedicine> candidates = new LinkedHashMap<>();
        reading.named().forEach(name -> candidates.put(name.medicine().name(), name));
        reading.leftOver().stream()
                .filter(word -> word.length() >= LONG_ENOUGH_TO_BE_MEANT)
                .flatMap(word -> Neighbours.of(word, 1, index).nearest().stream())
                .forEach(near ->
                        candidates.putIfAbsent(near.medicine().medicine().name(), near.medicine()));
        List<NamedMedicine> all = List.copyOf(candidates.values());
        return all.size() == 1 ? new Finding.Known(all.getFirst()) : several(all);
    }

    private Finding misspelt(List<String> words) {
        String closed = String.join("", words);
        List<NamedMedicine> exact = index.named(closed);
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? new Finding.Known(exact.getFirst()) : several(exact);
        }
        List<NamedMedicine> likely = withLookAlikes(likely(closed, words));
        if (likely.isEmpty()) {
            return new Finding.Unknown();
        }
        return likely.size() == 1 && closed.length() >= LONG_ENOUGH_TO_BE_MEANT
                ? new Finding.Meant(likely.getFirst())
                : several(likely);
    }

    /** Near all the words as one, since people part names; else near any of them. */
    private List<NamedMedicine> likely(String closed, List<String> words) {
        List<NamedMedicine> whole = near(closed);
        return whole.isEmpty()
                ? words.stream().flatMap(word -> near(word).stream()).distinct().toList()
                : whole;
    }

    private List<NamedMedicine> near(String word) {
        return Neighbours.of(word, Neighbours.bearable(word), index).likely();
    }

    private List<NamedMedicine> withLookAlikes(List<NamedMedicine> likely) {
        List<NamedMedicine> all = new ArrayList<>(likely);
        for (NamedMedicine name : likely) {
            for (String other : lookAlikes.getOrDefault(name.medicine().name(), Set.of())) {
                boolean isThere =
                        all.stream().anyMatch(known -> known.medicine().name().equals(other));
                if (!isThere) {
                    all.addAll(index.named(other));
                }
            }
        }
        return all;
    }

    private static Finding several(List<NamedMedicine> candidates) {
        return new Finding.Several(candidates.stream().limit(MOST_CANDIDATES).toList());
    }
}
