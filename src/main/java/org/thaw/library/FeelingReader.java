package org.thaw.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.library.Feeling.Kind;
import org.thaw.library.Feeling.Origin;
import org.thaw.library.Feelings.Family;

/** Reads the words for feelings. */
final class FeelingReader {
    private static final String FILE = "feelings.yaml";
    private static final String WORDS = "en/feelings.yaml";
    /** A meaning is one or two short sentences. */
    private static final int LONGEST_MEANING = 20;

    private final ContentFolder folder;
    private final Faults faults;
    private final Map<String, String> idByWord = new HashMap<>();

    FeelingReader(ContentFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    record Structure(List<String> families, List<String> first, List<Entry> words, Map<String, String> labels) {
        static final Structure NONE = new Structure(List.of(), List.of(), List.of(), Map.of());
    }

    record Entry(
            String id,
            String family,
            Kind kind,
            int energy,
            int pleasantness,
            List<BodyPlace> places,
            List<Origin> from) {}

    record English(Map<String, String> families, Map<String, Worded> words) {
        static final English NONE = new English(Map.of(), Map.of());
    }

    record Worded(
            String word,
            String meaning,
            List<String> spanish,
            Optional<List<String>> also,
            Optional<List<String>> names) {}

    Feelings read() {
        Structure structure = folder.one(FILE, Structure.class).orElse(Structure.NONE);
        English english = folder.one(WORDS, English.class).orElse(English.NONE);
        Map<String, Feeling> feelings = new LinkedHashMap<>();
        Map<String, List<Feeling>> byFamily = new LinkedHashMap<>();
        structure.families().forEach(family -> byFamily.put(family, new ArrayList<>()));
        for (Entry entry : structure.words()) {
            feeling(entry, english).ifPresent(feeling -> {
                if (feelings.put(feeling.id(), feeling) != null) {
                    faults.add(FILE, "the id " + feeling.id() + " stands twice.");
                }
                inFamily(byFamily, entry, feeling);
            });
        }
        english.words().keySet().stream()
                .filter(id -> !feelings.containsKey(id))
                .forEach(id -> faults.add(WORDS, id + " has words here and does not stand in " + FILE + "."));
        return new Feelings(
                List.copyOf(feelings.values()),
                structure.first().stream()
                        .flatMap(id -> known(feelings, "first", id).stream())
                        .toList(),
                families(byFamily, english),
                labels(structure, feelings));
    }

    private Optional<Feeling> feeling(Entry entry, English english) {
        String where = FILE + ", " + entry.id();
        Optional<Worded> words = Optional.ofNullable(english.words().get(entry.id()));
        if (words.isEmpty()) {
            faults.add(where, "there are no words for it in " + WORDS + ".");
            return Optional.empty();
        }
        if (isTooFar(entry.energy()) || isTooFar(entry.pleasantness())) {
            faults.add(where, "energy and pleasantness lie between -2 and 2.");
            return Optional.empty();
        }
        if (entry.places().isEmpty() || entry.from().isEmpty()) {
            faults.add(where, "it needs a place, which may be nowhere, and what it was taken from.");
        }
        return Optional.of(worded(entry, words.get()));
    }

    private Feeling worded(Entry entry, Worded words) {
        String where = WORDS + ", " + entry.id();
        int length = words.meaning().split("\\s+").length;
        if (words.meaning().isBlank() || length > LONGEST_MEANING) {
            faults.add(
                    where, "the meaning has " + length + " words; it needs one, and at most " + LONGEST_MEANING + ".");
        }
        if (words.spanish().isEmpty()) {
            faults.add(where, "it is not said how to say it in Spanish.");
        }
        Feeling feeling = new Feeling(
                entry.id(),
                words.word(),
                entry.kind(),
                entry.energy(),
                entry.pleasantness(),
                new LinkedHashSet<>(entry.places()),
                words.meaning(),
                words.spanish(),
                words.also().orElse(List.of()),
                words.names().orElse(List.of()),
                new LinkedHashSet<>(entry.from()));
        Stream.concat(feeling.said(), feeling.names().stream())
                .distinct()
                .forEach(written -> once(where, feeling, written));
        return feeling;
    }

    /** A text that holds the words must lead to one feeling. */
    private void once(String where, Feeling feeling, String written) {
        if (written.isBlank()) {
            faults.add(where, "a word is empty.");
        }
        String other = idByWord.putIfAbsent(written, feeling.id());
        if (other != null) {
            faults.add(where, "“" + written + "” is also a word of " + other + ".");
        }
    }

    private void inFamily(Map<String, List<Feeling>> byFamily, Entry entry, Feeling feeling) {
        List<Feeling> family = byFamily.get(entry.family());
        if (family == null) {
            faults.add(FILE + ", " + entry.id(), "there is no family " + entry.family() + ".");
        } else {
            family.add(feeling);
        }
    }

    private List<Family> families(Map<String, List<Feeling>> byFamily, English english) {
        List<Family> families = new ArrayList<>();
        byFamily.forEach((id, words) -> {
            String name = english.families().getOrDefault(id, "");
            if (name.isBlank() || words.isEmpty()) {
                faults.add(FILE, "the family " + id + " needs a name in " + WORDS + ", and words.");
            }
            families.add(new Family(id, name, words));
        });
        return families;
    }

    private Map<String, Feeling> labels(Structure structure, Map<String, Feeling> feelings) {
        Map<String, Feeling> labels = new LinkedHashMap<>();
        structure.labels().forEach((label, id) -> known(feelings, "labels", id)
                .ifPresent(feeling -> labels.put(label, feeling)));
        Set<Feeling> once = Set.copyOf(labels.values());
        if (once.size() < labels.size()) {
            faults.add(FILE, "two labels lead to one word.");
        }
        return labels;
    }

    private Optional<Feeling> known(Map<String, Feeling> feelings, String list, String id) {
        Feeling feeling = feelings.get(id);
        if (feeling == null) {
            faults.add(FILE + ", " + list, "there is no word with the id " + id + ".");
        }
        return Optional.ofNullable(feeling);
    }

    private static boolean isTooFar(int step) {
        return Math.abs(step) > Feeling.FARTHEST;
    }
}
