package org.thaw.care.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Names in systems of names. What has no code that we could check is called by its words alone. */
final class Codes {
    private static final String LOINC = "http://loinc.org";

    private Codes() {}

    static CodeableConcept loinc(String code, String display) {
        return new CodeableConcept(new Coding(LOINC, code, display));
    }

    /** A code together with the words the person read. */
    static CodeableConcept loincCalled(String code, String words) {
        return words(words).addCoding(new Coding().setSystem(LOINC).setCode(code));
    }

    static CodeableConcept words(String words) {
        return new CodeableConcept().setText(words);
    }

    /** What a person answered, and nobody measured. */
    static CodeableConcept survey() {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey"));
    }

    /** They were asked, and are not sure. */
    static CodeableConcept notSure() {
        return new CodeableConcept(new Coding(
                        "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                        "asked-unknown",
                        "Asked But Unknown"))
                .setText("Not sure");
    }
}
