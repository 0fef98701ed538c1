package org.thaw.library;

import java.util.List;
import java.util.stream.Stream;

/**
 * Medicines that may turn feelings down or dry the eyes, by class.
 *
 * @param stopRisk what stopping suddenly can bring; {@link StopRisk#NONE} never means that stopping is safe
 * @param reasons ids of the reasons the class belongs to
 * @param medicines those that the evidence names
 * @param kin others that belong to the class; what is said of the class is said of them, and nothing is said of them alone
 * @param html what is known, as HTML
 */
public record MedicineClass(
        String id,
        String name,
        List<Effect> effects,
        StopRisk stopRisk,
        List<String> reasons,
        List<Medicine> medicines,
        List<Medicine> kin,
        String html) {
    public MedicineClass {
        effects = List.copyOf(effects);
        reasons = List.copyOf(reasons);
        medicines = List.copyOf(medicines);
        kin = List.copyOf(kin);
    }

    /** Everything in the class, those that the evidence names first. */
    public List<Medicine> members() {
        return Stream.concat(medicines.stream(), kin.stream()).toList();
    }

    /** What the class is linked to, and how strong the evidence is. */
    public record Effect(Outcome on, Strength strength) {}

    /** What changes. */
    public enum Outcome {
        FEELING,
        TEARS,
        CRYING
    }

    /** How strong the evidence is. */
    public enum Strength {
        MODERATE,
        LOW_TO_MODERATE,
        LOW,
        VERY_LOW;

        static Strength of(String letters) {
            return switch (letters) {
                case "M" -> MODERATE;
                case "L-M" -> LOW_TO_MODERATE;
                case "L" -> LOW;
                case "VL" -> VERY_LOW;
                default -> throw new IllegalArgumentException("there is no strength " + letters);
            };
        }
    }

    /** What stopping suddenly can bring. */
    public enum StopRisk {
        WITHDRAWAL,
        SEIZURE,
        RELAPSE,
        NONE
    }
}
