package org.thaw.library;

import java.util.List;
import java.util.Optional;

/**
 * Medicines that may turn feelings down or dry the eyes, by class.
 *
 * @param stopRisk what stopping suddenly can bring; {@link StopRisk#NONE} never means that stopping is safe
 * @param reasons ids of the reasons the class belongs to
 * @param html what is known, as HTML
 */
public record MedicineClass(
        String id,
        String name,
        List<Effect> effects,
        StopRisk stopRisk,
        List<String> reasons,
        List<Medicine> medicines,
        String html) {
    public MedicineClass {
        effects = List.copyOf(effects);
        reasons = List.copyOf(reasons);
        medicines = List.copyOf(medicines);
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

    /** One medicine by its generic name, with its ATC code and older codes. */
    public record Medicine(String name, Optional<String> atc, List<String> also) {
        public Medicine {
            also = List.copyOf(also);
        }
    }
}
