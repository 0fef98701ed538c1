package org.thaw.reasons.judgement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.library.Library;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Screen;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.taking.Recognised;

/** Weighs a sheet of answers. The same sheet always gets the same judgement, in whatever order it was filled in. */
public final class Judge {
    private final Interview interview;
    private final List<Reason> reasons;
    private final MedicineNames names;
    private final List<Question> clued;
    private final Withholding withholding;

    public Judge(Library library, MedicineNames names) {
        this.interview = library.interview();
        this.reasons = library.reasons();
        this.names = names;
        this.clued = interview
                .questions()
                .filter(question -> question.medicine().isPresent())
                .toList();
        this.withholding = new Withholding(library.practices());
    }

    /**
     * Weighs everything that was said.
     *
     * @param now the month it is, for the dates of medicines
     */
    public Judgement judge(Sheet sheet, YearMonth now) {
        Completion completion = completion(sheet, now);
        Answers all = completion.of(clued);
        List<Question> yes = interview
                .questions()
                .filter(question -> all.say(question.id(), Answer.YES))
                .toList();
        List<Verdict> verdicts = verdicts(sheet, all);
        return new Judgement(
                new ComplaintRule(all).complaint(),
                verdicts,
                Escalation.of(yes, verdicts),
                withholding.of(screens(all)),
                interview.contradictions().stream()
                        .filter(it -> it.both().stream().allMatch(all::say))
                        .toList(),
                completion.disagreeing(clued),
                completion.unknownMedicines(),
                all);
    }

    /** Ids of the practices that a sheet withholds; the rest of what it says is not weighed. */
    public Set<String> withheld(Sheet sheet, YearMonth now) {
        return withholding.of(screens(complete(sheet, now)));
    }

    /** The answers of a sheet, and those that its medicines give. */
    public Answers complete(Sheet sheet, YearMonth now) {
        return completion(sheet, now).of(clued);
    }

    private Completion completion(Sheet sheet, YearMonth now) {
        return new Completion(sheet, Recognised.all(sheet.medicines(), names), now);
    }

    /** “Not sure” closes too, as at the screen of a sitting, and weighs nothing all the same. */
    private List<Screen> screens(Answers all) {
        return interview
                .questions()
                .flatMap(question ->
                        question
                                .screen()
                                .flatMap(screen -> all.to(question.id()).flatMap(screen::after))
                                .stream())
                .toList();
    }

    private List<Verdict> verdicts(Sheet sheet, Answers all) {
        Map<Band, Integer> place = Map.of(Band.FITS, 0, Band.MAY, 1, Band.UNKNOWN, 2, Band.UNLIKELY, 3);
        return reasons.stream()
                .map(reason -> verdict(reason.id(), sheet, all))
                .sorted(Comparator.<Verdict>comparingInt(verdict -> place.getOrDefault(verdict.band(), 0))
                        .thenComparing(Comparator.comparingInt(Judge::sum).reversed()))
                .toList();
    }

    private Verdict verdict(String reason, Sheet sheet, Answers all) {
        List<Line> lines = new ArrayList<>();
        List<Question> open = new ArrayList<>();
        interview.questions().forEach(question -> question.bears().stream()
                .filter(bearing -> bearing.reason().equals(reason))
                .forEach(bearing -> all.to(question.id())
                        .ifPresentOrElse(
                                answer -> lines.add(line(question, answer, bearing, sheet)),
                                () -> open.add(question))));
        lines.sort(
                Comparator.comparingInt((Line line) -> Math.abs(line.weight())).reversed());
        return new Verdict(
                reason,
                Band.of(lines.stream().mapToInt(Line::weight).sum()),
                lines.stream().filter(line -> line.weight() > 0).toList(),
                lines.stream().filter(line -> line.weight() < 0).toList(),
                lines.stream().filter(line -> line.weight() == 0).toList(),
                open);
    }

    private static Line line(Question question, Answer answer, Bearing bearing, Sheet sheet) {
        Line.Origin origin = sheet.answers().say(question.id(), answer) ? Line.Origin.SAID : Line.Origin.FROM_MEDICINES;
        return new Line(question, answer, bearing, origin);
    }

    private static int sum(Verdict verdict) {
        return verdict.pointsTo().stream().mapToInt(Line::weight).sum()
                + verdict.pointsAway().stream().mapToInt(Line::weight).sum();
    }
}
