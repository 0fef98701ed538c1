package org.thaw.care.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.Told;

/** What a person counted, answered or noted of themselves, each as one Observation. */
final class Observations {
    private final Self self;

    Observations(Self self) {
        this.self = self;
    }

    Observation counted(Counts.Counted counted) {
        Observation observation = observed(counted.what() + ": " + counted.times());
        observation.setCode(Codes.words(counted.what()));
        observation.setEffective(new Period()
                .setStartElement(new DateTimeType(counted.from().iso()))
                .setEndElement(new DateTimeType(counted.to().iso())));
        observation.setValue(new IntegerType(counted.times()));
        return observation;
    }

    Observation told(Told told) {
        Observation observation = observed(told.ask() + " " + told.said());
        observation.setCode(Codes.words(told.ask()));
        observation.setEffective(new DateTimeType(self.day().toString()));
        switch (told.answer()) {
            case YES -> observation.setValue(new BooleanType(true));
            case NO -> observation.setValue(new BooleanType(false));
            case UNSURE -> observation.setDataAbsentReason(Codes.notSure());
        }
        return observation;
    }

    Observation changed(Change change) {
        Observation observation = observed(change.when().words() + ": " + change.what());
        observation.setCode(Codes.words("What changed"));
        observation.setEffective(new DateTimeType(change.when().iso()));
        observation.setValue(new StringType(Narratives.shown(change.what())));
        return observation;
    }

    /** @param answers where the answers are that the sum was made of */
    Observation scored(Result result, Optional<String> answers) {
        Observation observation = observed(words(result));
        String name = result.title() + ", sum";
        observation.setCode(
                result.loinc().map(code -> Codes.loincCalled(code, name)).orElseGet(() -> Codes.words(name)));
        observation.setEffective(new DateTimeType(result.day().iso()));
        observation.setValue(number(result.score()));
        result.band().ifPresent(band -> observation.addInterpretation(Codes.words(band)));
        answers.ifPresent(urn -> observation.addDerivedFrom(new Reference(urn)));
        return observation;
    }

    static String words(Result result) {
        return result.title() + ", " + result.day().words() + ": " + result.words()
                + result.band().map(band -> " (" + band + ")").orElse("");
    }

    /** FHIR’s integers have 32 bits; a score of somebody’s own form may have more, or a fraction. */
    private static Type number(BigDecimal score) {
        BigDecimal plain = score.stripTrailingZeros();
        boolean isInteger = plain.scale() <= 0 && plain.toBigInteger().bitLength() < Integer.SIZE;
        return isInteger ? new IntegerType(plain.intValueExact()) : new Quantity().setValue(score);
    }

    private Observation observed(String words) {
        Observation observation = new Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(Codes.survey());
        observation.setSubject(self.reference());
        observation.addPerformer(self.reference());
        observation.setText(Narratives.of(words));
        return observation;
    }
}
