package org.thaw.care.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Patient;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Result;

/**
 * Makes one document: a Bundle that begins with a Composition, with what is countable beside it as Observation,
 * MedicationStatement and QuestionnaireResponse.
 */
final class Composer {
    private static final String TITLE = "For a talk with a doctor";

    private final DoctorSheet sheet;
    private final Date now;
    private final Entries entries = new Entries();

    /** @param now to the second */
    Composer(DoctorSheet sheet, Instant now) {
        this.sheet = sheet;
        this.now = Date.from(now);
    }

    String document(Function<Result, Optional<String>> response) {
        compose(response);
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.DOCUMENT);
        bundle.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + UUID.randomUUID()));
        bundle.setTimestampElement(new InstantType(now, TemporalPrecisionEnum.SECOND, utc()));
        entries.all().forEach(bundle::addEntry);
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    }

    /** A document begins with its Composition. */
    private void compose(Function<Result, Optional<String>> response) {
        Composition composition = new Composition();
        entries.add(composition);
        Self self = new Self(entries.refer(unnamed()), sheet.day());
        composition.setStatus(CompositionStatus.FINAL);
        composition.setLanguage("en");
        composition.setType(Codes.loinc("51855-5", "Patient Note"));
        composition.setSubject(self.reference());
        composition.addAuthor(self.reference());
        composition.setDateElement(new DateTimeType(now, TemporalPrecisionEnum.SECOND, utc()));
        composition.setTitle(TITLE);
        composition.setText(Narratives.of(TITLE, "Made by the person it is about. It is no diagnosis."));
        Sections sections = new Sections(entries, self, response);
        sheet.parts().forEach(part -> composition.addSection(sections.of(part)));
    }

    /** Somebody, without a name: who hands the file over says who they are. */
    private static Patient unnamed() {
        Patient patient = new Patient();
        patient.setText(Narratives.of("The person who made this. No name is in this file."));
        return patient;
    }

    private static TimeZone utc() {
        return TimeZone.getTimeZone("UTC");
    }
}
