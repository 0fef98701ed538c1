package org.thaw.care.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;

/** Medicines as a person noted them. Their names have no code: they are what the person wrote. */
final class Statements {
    private final Self self;

    Statements(Self self) {
        this.self = self;
    }

    MedicationStatement taken(Medicine medicine) {
        MedicationStatement statement = new MedicationStatement();
        statement.setStatus(status(medicine));
        statement.setMedication(Codes.words(Narratives.shown(medicine.name())));
        statement.setSubject(self.reference());
        statement.setInformationSource(self.reference());
        statement.setDateAssertedElement(new DateTimeType(self.day().toString()));
        period(medicine).ifPresent(statement::setEffective);
        medicine.turns().forEach(turn -> statement.addNote().setText(Narratives.shown(words(turn))));
        dose(medicine).ifPresent(dose -> statement.addDosage(new Dosage().setText(Narratives.shown(dose))));
        statement.setText(Narratives.of(words(medicine)));
        return statement;
    }

    static String words(Medicine medicine) {
        return medicine.turns().isEmpty()
                ? medicine.name()
                : medicine.turns().stream()
                        .map(Statements::words)
                        .collect(Collectors.joining("; ", medicine.name() + ": ", ""));
    }

    private static String words(Turn turn) {
        return turn.when().words() + ", " + turn.what().words()
                + turn.dose().map(dose -> " (" + dose + ")").orElse("");
    }

    /** Where nobody said whether it is still taken, that is what is said. */
    private static MedicationStatementStatus status(Medicine medicine) {
        return last(medicine.turns(), turn -> true)
                .map(turn -> switch (turn.what()) {
                    case STOPPED -> MedicationStatementStatus.STOPPED;
                    case BEGAN, MORE, LESS, CHANGED -> MedicationStatementStatus.ACTIVE;
                    case TAKEN -> MedicationStatementStatus.UNKNOWN;
                })
                .orElse(MedicationStatementStatus.UNKNOWN);
    }

    /** From the last beginning to the stop after it. */
    private static Optional<Period> period(Medicine medicine) {
        Optional<Turn> began = last(medicine.turns(), turn -> turn.what() == What.BEGAN);
        Optional<Turn> stopped = last(medicine.turns(), turn -> true).filter(turn -> turn.what() == What.STOPPED);
        if (began.isEmpty() && stopped.isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period();
        began.ifPresent(
                turn -> period.setStartElement(new DateTimeType(turn.when().iso())));
        stopped.ifPresent(
                turn -> period.setEndElement(new DateTimeType(turn.when().iso())));
        return Optional.of(period);
    }

    /** The one that was noted last, while it is not stopped. */
    private static Optional<String> dose(Medicine medicine) {
        return last(medicine.turns(), turn -> turn.dose().isPresent() || turn.what() == What.STOPPED)
                .flatMap(Turn::dose);
    }

    private static Optional<Turn> last(List<Turn> turns, Predicate<Turn> which) {
        return turns.stream().filter(which).reduce((_, later) -> later);
    }
}
