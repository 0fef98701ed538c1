package org.thaw.care.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** Answers to questionnaires, as they were kept, now said by the person of the document. */
final class Responses {
    private Responses() {}

    static QuestionnaireResponse read(String json, Self self) {
        QuestionnaireResponse response =
                FhirContext.forR4Cached().newJsonParser().parseResource(QuestionnaireResponse.class, json);
        response.setSubject(self.reference());
        response.setAuthor(self.reference());
        response.setSource(self.reference());
        response.setText(Narratives.of("Answers to a questionnaire."));
        return response;
    }
}
