package org.thaw.medicines;

import java.util.Optional;
import org.thaw.library.Medicine;
import org.thaw.library.MedicineClass;

/**
 * A medicine, by the name that led to it.
 *
 * @param name the name as content writes it: generic, in another language, or on the box
 * @param medicineClass what is known of it; absent where nothing is recorded, which is never to say that it does nothing
 */
public record NamedMedicine(String name, Medicine medicine, Optional<MedicineClass> medicineClass) {
    /** The name, with the generic name behind it where that is another; {@link MedicineNames#find} reads it back. */
    public String told() {
        return name.equalsIgnoreCase(medicine.name()) ? name : name + " (" + medicine.name() + ")";
    }
}
