package org.thaw.instruments.path;

import java.util.Optional;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;

/**
 * A FHIRPath that was read.
 *
 * @param name by which others call it, for variables
 * @param form whether it looks into the form itself
 */
public record Formula(Optional<String> name, ExpressionNode parsed, Reads reads, boolean form) {
    @Override
    public String toString() {
        return "Formula[hidden]";
    }
}
