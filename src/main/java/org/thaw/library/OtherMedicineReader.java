package org.thaw.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the medicines of which nothing is said, and the names that get mixed up. */
final class OtherMedicineReader {
    private static final String FILE = "other_medicines.yaml";

    private final ContentFolder folder;
    private final Faults faults;

    OtherMedicineReader(ContentFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    record Structure(List<MedicineLines.Structure> medicines, List<List<String>> lookAlikes) {}

    /** @param classes the medicines of which something is said; none of them may stand here again */
    OtherMedicines read(List<MedicineClass> classes) {
        Structure structure = folder.one(FILE, Structure.class).orElse(new Structure(List.of(), List.of()));
        Set<String> known = new HashSet<>();
        classes.forEach(kind -> kind.members().forEach(medicine -> known.add(medicine.name())));
        List<Medicine> medicines = new MedicineLines(faults).read(FILE, structure.medicines());
        for (Medicine medicine : medicines) {
            if (!known.add(medicine.name())) {
                faults.add(FILE, medicine.name() + " is here, and something is said of it elsewhere.");
            }
        }
        return new OtherMedicines(
                medicines,
                structure.lookAlikes().stream()
                        .filter(names -> isPair(names, known))
                        .map(names -> new OtherMedicines.LookAlikes(names.getFirst(), names.getLast()))
                        .toList());
    }

    private boolean isPair(List<String> names, Set<String> known) {
        if (names.size() != 2 || names.getFirst().equals(names.getLast())) {
            faults.add(FILE, "look-alikes are two names, and not " + names + ".");
            return false;
        }
        List<String> strangers =
                names.stream().filter(name -> !known.contains(name)).toList();
        strangers.forEach(name -> faults.add(FILE, "look-alikes: there is no medicine " + name + "."));
        return strangers.isEmpty();
    }
}
