package org.thaw.care.fhir;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Reference;

/**
 * The person a document is about, who says it all themselves.
 *
 * @param urn where they are in the Bundle
 * @param day on which they say it
 */
record Self(String urn, LocalDate day) {
    Reference reference() {
        return new Reference(urn);
    }
}
