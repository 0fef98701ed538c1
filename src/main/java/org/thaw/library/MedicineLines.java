package org.thaw.library;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single medicines, each a line of the files of medicines. */
final class MedicineLines {
    private static final Pattern ATC = Pattern.compile("[A-V]\\d\\d[A-Z]([A-Z](\\d\\d)?)?");

    private final Faults faults;

    MedicineLines(Faults faults) {
        this.faults = faults;
    }

    record Structure(
            String name,
            Optional<String> atc,
            @Nullable List<String> also,
            @Nullable List<String> spellings,
            @Nullable List<String> brands) {}

    List<Medicine> read(String where, @Nullable List<Structure> lines) {
        return present(lines).stream().map(line -> medicine(where, line)).toList();
    }

    private Medicine medicine(String where, Structure line) {
        Medicine medicine = new Medicine(
                line.name(), line.atc(), present(line.also()), present(line.spellings()), present(line.brands()));
        medicine.atc()
                .filter(code -> !ATC.matcher(code).matches())
                .ifPresent(code -> faults.add(where, code + " is no ATC code."));
        Set<String> seen = new HashSet<>();
        for (String name : medicine.names()) {
            if (name.isBlank()) {
                faults.add(where, "a name of " + medicine.name() + " is empty.");
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(where, medicine.name() + " has the name " + name + " twice.");
            }
        }
        return medicine;
    }

    private static <T> List<T> present(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
