package org.thaw.reasons.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.library.Medicine;
import org.thaw.library.MedicineClass;

/** Finds what a typed name belongs to. */
public final class MedicineNames {
    private final Map<String, Set<String>> reasons = new TreeMap<>();

    public MedicineNames(List<MedicineClass> classes) {
        for (MedicineClass each : classes) {
            for (Medicine medicine : each.members()) {
                reasons.computeIfAbsent(plain(medicine.name()), _ -> new HashSet<>())
                        .addAll(each.reasons());
            }
        }
    }

    /** Ids of the reasons that a medicine bears on; none where the name is not known. */
    Set<String> reasons(String name) {
        return reasons.getOrDefault(plain(name), Set.of());
    }

    /** Whether the name is known at all. */
    public boolean knows(String name) {
        return reasons.containsKey(plain(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
