package org.thaw.care;

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

/** Sheets of people who do not exist. */
public final class MadeUpSheets {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Told ONIONS =
            new Told("eyes-water", "Do your eyes water with an onion, cold wind or a yawn?", Answer.YES);

    private MadeUpSheets() {}

    public static DoctorSheet complaint(String words) {
        return of(new Part.Complaint(words));
    }

    public static DoctorSheet of(Part... parts) {
        return new DoctorSheet(DAY, Length.ONE_PAGE, List.of(parts));
    }

    /** Every kind of part, on one page. */
    public static DoctorSheet whole() {
        return of(
                new Part.Complaint(
                        "I feel less of both sad and glad. I can’t cry when I want to. Before that, I could."),
                new Part.Since("About May 2026."),
                new Part.ForPrescriber(
                        "Since about May 2026, after the bigger dose of sertraline, I notice I feel less of both sad and"
                                + " glad. I don’t plan to change anything without you."),
                new Part.Medicines(List.of(
                        new Medicine(
                                "Sertraline",
                                List.of(
                                        new Turn(
                                                new When.Month(YearMonth.of(2025, 3)),
                                                What.BEGAN,
                                                Optional.of("50 mg")),
                                        new Turn(
                                                new When.Day(LocalDate.of(2026, 3, 12)),
                                                What.MORE,
                                                Optional.of("100 mg")))),
                        new Medicine("Cetirizine", List.of()))),
                new Part.Changes(
                        List.of(new Change(new When.Day(LocalDate.of(2026, 2, 2)), "Somebody died")),
                        "Moved to another town in June."),
                tears(),
                new Part.KindsOfTears(List.of(
                        ONIONS,
                        new Told("ever-tears", "Have you ever been able to cry with tears?", Answer.YES),
                        new Told("cried-lately", "Have you cried with tears in the last month?", Answer.NO))),
                new Part.EyesAndMouth(List.of(
                        new Told("eyes-gritty", "Do your eyes feel dry, gritty or burning most days?", Answer.NO),
                        new Told("mouth-moist", "Is your mouth normally moist?", Answer.UNSURE))),
                new Part.Results(List.of(new Result(
                        EntryId.random(),
                        "PHQ-2",
                        new When.Day(LocalDate.of(2026, 11, 20)),
                        new BigDecimal("3"),
                        Optional.of(6),
                        Optional.of("At or above the mark of 3"),
                        Optional.of("55758-7")))),
                new Part.Fits(List.of(fit(Band.FITS, 1), fit(Band.UNLIKELY, 2))),
                new Part.Questions(List.of(
                        "Could the medicine, the condition or something else explain this?",
                        "Do any of my tablets dry the eyes?")));
    }

    public static Part.Tears tears() {
        return new Part.Tears(
                new When.Day(LocalDate.of(2026, 8, 25)),
                new When.Day(DAY),
                4,
                1,
                0,
                1,
                Optional.of(new When.Day(LocalDate.of(2026, 10, 30))));
    }

    /** More than a page holds, whatever is left away at its foot. */
    public static DoctorSheet longer(Length length) {
        return new DoctorSheet(
                DAY,
                length,
                List.of(
                        new Part.Complaint("I can’t cry. ".repeat(40).strip()),
                        new Part.Fits(java.util.stream.IntStream.range(0, 30)
                                .mapToObj(at -> fit(Band.MAY, at))
                                .toList())));
    }

    private static Fit fit(Band band, int number) {
        return new Fit("R%02d".formatted(number + 1), "A reason with the number " + number, band, List.of(ONIONS));
    }
}
