package org.thaw.reasons.taking;

import java.util.List;
import org.thaw.library.MedicineClass;
import org.thaw.medicines.Finding;
import org.thaw.medicines.MedicineNames;
import org.thaw.medicines.NamedMedicine;

/**
 * A medicine that a person takes, and the reasons it bears on.
 *
 * @param reasons ids, the one it mainly bears on first; none where the name could mean several, or nothing is known
 * @param name whether the name is known
 */
public record Recognised(Taken taken, List<String> reasons, Name name) {
    public Recognised {
        reasons = List.copyOf(reasons);
    }

    /** Whether a name led to one medicine. */
    public enum Name {
        KNOWN,
        /** Nothing is near it, or several are: then nothing is taken for granted. */
        UNKNOWN
    }

    /** Looks each of them up by its name. */
    public static List<Recognised> all(List<Taken> taken, MedicineNames names) {
        return taken.stream().map(it -> of(it, names)).toList();
    }

    private static Recognised of(Taken taken, MedicineNames names) {
        return switch (names.find(taken.name())) {
            case Finding.Known known -> known(taken, known.medicine());
            case Finding.Meant meant -> known(taken, meant.medicine());
            case Finding.Several _, Finding.Unknown _ -> new Recognised(taken, List.of(), Name.UNKNOWN);
        };
    }

    private static Recognised known(Taken taken, NamedMedicine medicine) {
        List<String> reasons =
                medicine.medicineClass().map(MedicineClass::reasons).orElse(List.of());
        return new Recognised(taken, reasons, Name.KNOWN);
    }

    boolean bearsMainlyOn(String reason) {
        return !reasons.isEmpty() && reasons.getFirst().equals(reason);
    }
}
