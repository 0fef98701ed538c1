package org.thaw.medicines.checker;

import org.thaw.library.MedicineClass.Effect;
import org.thaw.library.MedicineClass.StopRisk;

/** What is known of a class, in plain words. How sure that is stands in the same sentence, never in a number. */
final class Effects {
    private Effects() {}

    static String said(Effect effect) {
        String sure =
                switch (effect.strength()) {
                    case MODERATE -> "Several studies link it to ";
                    case LOW_TO_MODERATE -> "Some studies link it to ";
                    case LOW -> "Weak findings link it to ";
                    case VERY_LOW -> "A few people’s own accounts link it to ";
                };
        return sure
                + switch (effect.on()) {
                    case FEELING -> "feeling less, or crying less.";
                    case TEARS -> "fewer tears, or drier eyes.";
                    case CRYING -> "crying less, while the feeling stays.";
                };
    }

    /** What stopping suddenly can bring. */
    static String said(StopRisk risk) {
        return switch (risk) {
            case WITHDRAWAL -> "Stopping suddenly can bring withdrawal.";
            case SEIZURE -> "Stopping suddenly can bring seizures. That is dangerous.";
            case RELAPSE -> "Stopping can bring the illness back.";
            case NONE ->
                "We have no special danger of stopping written down. That does not mean that stopping is safe.";
        };
    }
}
