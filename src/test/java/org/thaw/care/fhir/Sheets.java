package org.thaw.care.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.care.sheet.Fit;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.Told;
import org.thaw.care.sheet.When;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Band;
import org.thaw.vault.EntryId;

/** Sheets for tests. */
final class Sheets {
    static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    static final Part.Complaint COMPLAINT = new Part.Complaint("I can’t cry.\nNot even when my father died.");

    private Sheets() {}

    static DoctorSheet of(Part... parts) {
        return new DoctorSheet(DAY, Length.LONGER, List.of(parts));
    }

    /** With every part there is. */
    static DoctorSheet whole() {
        return of(
                COMPLAINT,
                new Part.Since("Since the spring, I think."),
                new Part.Tears(day(2026, 11, 1), day(2026, 11, 28), 3, 1, 2, 0, Optional.of(day(2026, 11, 20))),
                new Part.KindsOfTears(List.of(
                        new Told("eyes-water", "Do your eyes water with an onion?", Answer.YES),
                        new Told("tears-for-stories", "Do tears come at films?", Answer.UNSURE))),
                new Part.EyesAndMouth(List.of(new Told("eyes-gritty", "Do your eyes feel gritty?", Answer.NO))),
                new Part.Medicines(List.of(
                        new Medicine(
                                "Sertraline <50 mg>",
                                List.of(
                                        new Turn(month(2026, 3), What.BEGAN, Optional.of("50 mg")),
                                        new Turn(day(2026, 6, 2), What.MORE, Optional.of("100 mg")))),
                        new Medicine("Cetirizine", List.of()),
                        new Medicine("Zopiclone", List.of(new Turn(day(2026, 5, 1), What.STOPPED, Optional.empty()))),
                        new Medicine(
                                "Propranolol",
                                List.of(new Turn(day(2026, 11, 3), What.TAKEN, Optional.of("one tablet")))))),
                new Part.Changes(List.of(new Change(month(2026, 4), "Somebody died.")), "I moved in May."),
                new Part.Results(List.of(
                        new Result(
                                EntryId.random(),
                                "PHQ-9",
                                day(2026, 11, 27),
                                new BigDecimal("12"),
                                Optional.of(27),
                                Optional.of("moderate"),
                                Optional.of("44261-6")),
                        new Result(
                                EntryId.random(),
                                "Our own",
                                day(2026, 11, 26),
                                new BigDecimal("4"),
                                Optional.of(10),
                                Optional.empty(),
                                Optional.empty()))),
                new Part.Fits(List.of(
                        new Fit(
                                "R20",
                                "Antidepressant",
                                Band.FITS,
                                List.of(new Told("good-muted-too", "Are good feelings muted?", Answer.YES))),
                        new Fit("R01", "Dry eye", Band.UNLIKELY, List.of()))),
                new Part.ForPrescriber("Since March I notice I feel less."),
                new Part.Questions(List.of("Could it be the medicine?", "Do any of my tablets dry the eyes?")));
    }

    static When.Day day(int year, int month, int day) {
        return new When.Day(LocalDate.of(year, month, day));
    }

    static When.Month month(int year, int month) {
        return new When.Month(YearMonth.of(year, month));
    }
}
