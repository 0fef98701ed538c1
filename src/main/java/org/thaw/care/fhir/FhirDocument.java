package org.thaw.care.fhir;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Result;

/**
 * Writes a sheet as a FHIR R4 document. It holds what was picked for the sheet, and nobody’s name.
 *
 * <p>A bean, and so it names no class of HAPI: those are loaded by the first document, and not when Thaw starts.
 */
@Component
public class FhirDocument {
    private final Clock clock;

    FhirDocument(Clock clock) {
        this.clock = clock;
    }

    /**
     * The document as JSON.
     *
     * @param response the FHIR R4 QuestionnaireResponse that a result comes from, as JSON, where the person hands it on:
     *     it holds each answer, and not the sum alone
     */
    public String of(DoctorSheet sheet, Function<Result, Optional<String>> response) {
        return new Composer(sheet, clock.instant().truncatedTo(ChronoUnit.SECONDS)).document(response);
    }
}
