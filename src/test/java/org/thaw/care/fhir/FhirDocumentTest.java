package org.thaw.care.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.care.fhir.Validation.faults;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.Result;
import org.thaw.vault.EntryId;

/** The document for a computer of a practice, held against FHIR R4’s own definitions by HAPI’s validator. */
class FhirDocumentTest {
    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final String ANSWERS = """
            {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-11-27T10:00:00Z",
             "item": [{"linkId": "1", "text": "Little interest", "answer": [{"valueCoding": {"display": "Several days"}}]}]}
            """;

    private final FhirDocument document =
            new FhirDocument(Clock.fixed(Instant.parse("2026-11-28T20:15:30.123Z"), ZoneOffset.UTC));

    @Test
    void isWholeByTheDefinitionsOfFhir() {
        assertThat(faults(document.of(Sheets.whole(), result -> Optional.of(ANSWERS))))
                .isEmpty();
    }

    /** Without this, a validator that looks at nothing would pass everything. */
    @Test
    void wouldNotPassWithAFault() {
        String written = document.of(Sheets.whole(), FhirDocumentTest::none);

        assertThat(faults(written.replaceFirst("\"status\" ?: ?\"final\"", "\"status\": \"finished\"")))
                .anyMatch(fault -> fault.contains("finished"));
        assertThat(faults(written.replaceFirst("\"valueInteger\" ?: ?3", "\"valueInteger\": \"three\"")))
                .isNotEmpty();
    }

    @Test
    void isWholeWithTheComplaintAlone() {
        assertThat(faults(document.of(Sheets.of(Sheets.COMPLAINT), FhirDocumentTest::none)))
                .isEmpty();
    }

    @Test
    void isWholeWhateverSomebodyTyped() {
        DoctorSheet hostile = Sheets.of(
                new Part.Complaint("<script>alert(1)</script> ]]> &amp; \u0000\u0007 \ud83d\ude00 \ud83d"),
                new Part.Since("\n\u0007\n<p></p>"));

        String written = document.of(hostile, FhirDocumentTest::none);

        assertThat(faults(written)).isEmpty();
        assertThat(written).doesNotContain("<script").contains("&lt;script");
    }

    @Test
    void holdsWhatWasPickedAndNothingElse() {
        Bundle bundle = read(document.of(Sheets.of(Sheets.COMPLAINT), FhirDocumentTest::none));

        assertThat(composition(bundle).getSection()).extracting("title").containsExactly("What it is about");
        assertThat(bundle.getEntry()).hasSize(2);
    }

    @Test
    void holdsNobodysNameAndNothingOfTheMachine() {
        String written = document.of(Sheets.whole(), result -> Optional.of(ANSWERS));

        assertThat(written)
                .doesNotContain(
                        "\"family\"", "\"given\"", "\"identifier\" : [", "\"device\"", "Thaw/", "http://localhost")
                .doesNotContainIgnoringCase(System.getProperty("user.name") + "\"");
    }

    @Test
    void saysWhatWasAnsweredAsANumberAYesOrNotSure() {
        List<Observation> observations =
                all(read(document.of(Sheets.whole(), FhirDocumentTest::none)), Observation.class);

        assertThat(observations)
                .filteredOn(one -> one.getCode().getText().startsWith("Do your eyes water"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.getValueBooleanType().booleanValue()).isTrue());
        assertThat(observations)
                .filteredOn(one -> one.getCode().getText().startsWith("Do tears come"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.hasValue()).isFalse();
                    assertThat(one.getDataAbsentReason().getText()).isEqualTo("Not sure");
                });
        assertThat(observations)
                .filteredOn(one -> one.getCode().hasCoding("http://loinc.org", "44261-6"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.getValueIntegerType().getValue()).isEqualTo(12));
    }

    @Test
    void leadsFromASumToItsAnswersWhereTheyAreHandedOn() {
        Bundle bundle = read(document.of(Sheets.whole(), result -> Optional.of(ANSWERS)
                .filter(json -> result.title().equals("PHQ-9"))));

        assertThat(all(bundle, QuestionnaireResponse.class)).hasSize(1);
        assertThat(all(bundle, Observation.class))
                .filteredOn(Observation::hasDerivedFrom)
                .singleElement()
                .satisfies(one -> assertThat(one.getCode().getText()).isEqualTo("PHQ-9, sum"));
    }

    @Test
    void saysOfAMedicineWhatWasNotedAndWhetherItIsTakenNow() {
        assertThat(all(read(document.of(Sheets.whole(), FhirDocumentTest::none)), MedicationStatement.class))
                .extracting(
                        one -> one.getMedicationCodeableConcept().getText(),
                        one -> one.getStatus().toCode(),
                        one -> one.hasEffective()
                                ? one.getEffectivePeriod().getStartElement().asStringValue()
                                : null,
                        one -> one.hasDosage() ? one.getDosageFirstRep().getText() : null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sertraline <50 mg>", "active", "2026-03", "100 mg"),
                        org.assertj.core.groups.Tuple.tuple("Cetirizine", "unknown", null, null),
                        org.assertj.core.groups.Tuple.tuple("Zopiclone", "stopped", null, null),
                        org.assertj.core.groups.Tuple.tuple("Propranolol", "unknown", null, "one tablet"));
    }

    @Test
    void doesNotMakeAFindingOfWhatFits() {
        Bundle bundle = read(document.of(Sheets.whole(), FhirDocumentTest::none));

        assertThat(all(bundle, Observation.class))
                .noneMatch(one -> one.getCode().getText().contains("Antidepressant"));
        assertThat(composition(bundle).getSection())
                .filteredOn(section -> section.getTitle().startsWith("What fits"))
                .singleElement()
                .satisfies(section -> assertThat(section.getText().getDivAsString())
                        .contains("It is no diagnosis", "Antidepressant: fits. Are good feelings muted? Yes."));
    }

    @Test
    void holdsTheAnswersOfAQuestionnaireOnceHoweverManyScoresItHas() {
        EntryId one = EntryId.random();
        DoctorSheet sheet =
                Sheets.of(new Part.Results(List.of(score(one, "3"), score(one, "4.5"), score(one, "1e20"))));

        String written = document.of(sheet, result -> Optional.of(ANSWERS));

        assertThat(faults(written)).isEmpty();
        assertThat(all(read(written), QuestionnaireResponse.class)).hasSize(1);
        assertThat(all(read(written), Observation.class))
                .allMatch(Observation::hasDerivedFrom)
                .hasSize(3);
    }

    private static Result score(EntryId questionnaire, String score) {
        return new Result(
                questionnaire,
                "A form",
                Sheets.day(2026, 11, 27),
                new BigDecimal(score),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> none(Result result) {
        return Optional.empty();
    }

    private static Bundle read(String json) {
        return R4.newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(Bundle.class, json);
    }

    private static Composition composition(Bundle bundle) {
        return (Composition) bundle.getEntryFirstRep().getResource();
    }

    private static <R extends Resource> List<R> all(Bundle bundle, Class<R> kind) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
