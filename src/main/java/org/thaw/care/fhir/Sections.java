package org.thaw.care.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.Fit;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.Told;
import org.thaw.vault.EntryId;

/**
 * Each part of a sheet as a section of the document. How far reasons fit stays text: as an Observation it could be read
 * as a finding, and it is none.
 */
final class Sections {
    private static final CodeableConcept COMPLAINT = Codes.loinc("10154-3", "Chief complaint Narrative - Reported");
    private static final CodeableConcept HISTORY = Codes.loinc("10164-2", "History of Present illness Narrative");
    private static final CodeableConcept MEDICINES = Codes.loinc("10160-0", "History of Medication use Narrative");

    private final Entries entries;
    private final Observations observations;
    private final Statements statements;
    private final Self self;
    private final Function<Result, Optional<String>> response;

    Sections(Entries entries, Self self, Function<Result, Optional<String>> response) {
        this.entries = entries;
        this.observations = new Observations(self);
        this.statements = new Statements(self);
        this.self = self;
        this.response = response;
    }

    SectionComponent of(Part part) {
        return switch (part) {
            case Part.Complaint it -> words("What it is about", it.words()).setCode(COMPLAINT.copy());
            case Part.Since it -> words("Since when", it.words()).setCode(HISTORY.copy());
            case Part.Tears it -> tears(it);
            case Part.KindsOfTears it -> told("Which tears come", it.told());
            case Part.EyesAndMouth it -> told("Eyes and mouth", it.told());
            case Part.Medicines it -> medicines(it.medicines());
            case Part.Changes it -> changes(it);
            case Part.Results it -> results(it.results());
            case Part.Fits it -> fits(it.fits());
            case Part.ForPrescriber it -> words("For who prescribes", it.words());
            case Part.Questions it -> section("Questions", Narratives.of("They would like to ask:", it.questions()));
        };
    }

    private static SectionComponent words(String title, String words) {
        return section(title, Narratives.ofLines(words));
    }

    private static SectionComponent section(String title, Narrative text) {
        SectionComponent section = new SectionComponent();
        section.setTitle(title);
        section.setText(text);
        return section;
    }

    private SectionComponent with(SectionComponent section, Stream<? extends Resource> resources) {
        resources.forEach(resource -> section.addEntry(new Reference(entries.refer(resource))));
        return section;
    }

    private SectionComponent tears(Part.Tears tears) {
        Counts counts = Counts.of(tears);
        return with(
                section("Tears that were noted", Narratives.of(counts.sentence(), counts.lines())),
                counts.counted().stream().map(observations::counted));
    }

    private SectionComponent told(String title, List<Told> told) {
        return with(
                section(
                        title,
                        Narratives.of(
                                "Answered in an interview:",
                                told.stream()
                                        .map(one -> one.ask() + " " + one.said())
                                        .toList())),
                told.stream().map(observations::told));
    }

    private SectionComponent medicines(List<Medicine> medicines) {
        return with(
                section(
                                "Medicines",
                                Narratives.of(
                                        "As they were noted. What came first is not said to be a cause.",
                                        medicines.stream()
                                                .map(Statements::words)
                                                .toList()))
                        .setCode(MEDICINES.copy()),
                medicines.stream().map(statements::taken));
    }

    private SectionComponent changes(Part.Changes changes) {
        List<String> lines = Stream.concat(
                        changes.dated().stream().map(change -> change.when().words() + ": " + change.what()),
                        changes.words().lines().filter(line -> !line.isBlank()))
                .toList();
        return with(
                section("What changed when", Narratives.of("In the order of time:", lines))
                        .setCode(HISTORY.copy()),
                changes.dated().stream().map((Change change) -> observations.changed(change)));
    }

    private SectionComponent results(List<Result> results) {
        Map<EntryId, Optional<String>> answered = new HashMap<>();
        SectionComponent section = section(
                "Questionnaires",
                Narratives.of(
                        "A sum is a picture of some answers on one day. It is no diagnosis.",
                        results.stream().map(Observations::words).toList()));
        for (Result result : results) {
            Optional<String> answers = answered.computeIfAbsent(result.questionnaire(), _ -> answers(section, result));
            section.addEntry(new Reference(entries.refer(observations.scored(result, answers))));
        }
        return section;
    }

    /** Once for each questionnaire, however many scores it has. */
    private Optional<String> answers(SectionComponent section, Result result) {
        Optional<String> urn = response.apply(result).map(json -> entries.refer(Responses.read(json, self)));
        urn.ifPresent(answers -> section.addEntry(new Reference(answers)));
        return urn;
    }

    private static SectionComponent fits(List<Fit> fits) {
        return section(
                "What fits, and what does not",
                Narratives.of(
                        "Answers of an interview in Thaw, put in order. It is no diagnosis, and none of it is called a cause.",
                        fits.stream().map(Sections::fit).toList()));
    }

    private static String fit(Fit fit) {
        String band =
                switch (fit.band()) {
                    case FITS -> "fits";
                    case MAY -> "may play a part";
                    case UNLIKELY -> "does not fit";
                    case UNKNOWN -> "can’t be told";
                };
        String grounds = String.join(
                " ",
                fit.grounds().stream()
                        .map(told -> told.ask() + " " + told.said() + ".")
                        .toList());
        return fit.title() + ": " + band + "." + (grounds.isEmpty() ? "" : " " + grounds);
    }
}
