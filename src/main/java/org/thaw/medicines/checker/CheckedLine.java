package org.thaw.medicines.checker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.library.MedicineClass;
import org.thaw.medicines.Finding;
import org.thaw.medicines.MedicineNames;
import org.thaw.medicines.NamedMedicine;

/**
 * A line that was typed, and what it was taken to mean.
 *
 * @param medicines one where it is clear; several where it has to be asked; none where no name is near it
 */
record CheckedLine(String typed, Reading reading, List<NamedMedicine> medicines) {
    CheckedLine {
        medicines = List.copyOf(medicines);
    }

    /** How the name was read. */
    enum Reading {
        AS_WRITTEN,
        /** As a misspelling of one medicine; the page says so. */
        AS_MEANT,
        UNCLEAR,
        UNKNOWN
    }

    static CheckedLine of(String typed, MedicineNames names) {
        return switch (names.find(typed)) {
            case Finding.Known known -> new CheckedLine(typed, Reading.AS_WRITTEN, List.of(known.medicine()));
            case Finding.Meant meant -> new CheckedLine(typed, Reading.AS_MEANT, List.of(meant.medicine()));
            case Finding.Several several -> new CheckedLine(typed, Reading.UNCLEAR, several.candidates());
            case Finding.Unknown _ -> new CheckedLine(typed, Reading.UNKNOWN, List.of());
        };
    }

    /** The medicine, where it is clear which. */
    Optional<NamedMedicine> medicine() {
        return medicines.size() == 1 && reading != Reading.UNCLEAR
                ? Optional.of(medicines.getFirst())
                : Optional.empty();
    }

    /** The name as a heading begins. */
    String heading() {
        String name = medicine().orElseThrow().told();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    Optional<MedicineClass> known() {
        return medicine().flatMap(NamedMedicine::medicineClass);
    }

    @Override
    public String toString() {
        return "CheckedLine[hidden]";
    }
}
