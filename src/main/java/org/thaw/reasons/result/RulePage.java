package org.thaw.reasons.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.Library;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Bearing.Points;
import org.thaw.library.interview.Bearing.Strength;
import org.thaw.library.interview.Question;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Line;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.judgement.Verdict;
import org.thaw.reasons.judgement.Weights;

/** The rule, one worked example, and every strength there is. */
record RulePage(List<Table> tables, Example example) {
    private static final String EXAMPLE_REASON = "R20";

    RulePage {
        tables = List.copyOf(tables);
    }

    /** All signs of one reason. */
    record Table(Reason reason, List<Sign> signs) {
        Table {
            signs = List.copyOf(signs);
        }
    }

    /** A question, and what a yes and a no to it count for a reason. */
    record Sign(String ask, String yes, String no, List<String> ground) {}

    /** The example: what was said, what each answer adds, and where the sum falls. */
    record Example(Reason reason, List<Step> steps, int sum, String band) {
        Example {
            steps = List.copyOf(steps);
        }
    }

    record Step(String said, String answer, String adds) {}

    int fitsFrom() {
        return Weights.FITS;
    }

    int mayFrom() {
        return Weights.MAY;
    }

    int unlikelyFrom() {
        return Weights.UNLIKELY;
    }

    int weight(Strength strength) {
        return Weights.of(strength);
    }

    static RulePage of(Library library, Judge judge) {
        return new RulePage(
                library.reasons().stream()
                        .map(reason -> new Table(reason, signs(reason, library)))
                        .toList(),
                example(library, judge));
    }

    private static List<Sign> signs(Reason reason, Library library) {
        return library.interview()
                .questions()
                .flatMap(question -> question.bears().stream()
                        .filter(bearing -> bearing.reason().equals(reason.id()))
                        .map(bearing -> sign(question, bearing)))
                .toList();
    }

    private static Sign sign(Question question, Bearing bearing) {
        return new Sign(
                question.ask(),
                counts(bearing.yes(), bearing.points(Answer.YES)),
                counts(bearing.no(), bearing.points(Answer.NO)),
                bearing.ground());
    }

    private static String counts(Optional<Strength> strength, Points points) {
        return strength.map(one -> word(one) + (points == Points.FOR ? ", for" : ", against"))
                .orElse("nothing");
    }

    private static String word(Strength strength) {
        return switch (strength) {
            case STRONG -> "strong";
            case MODERATE -> "moderate";
            case WEAK -> "weak";
        };
    }

    /** Worked out by the same judge that weighs a person’s answers, so that the page cannot say anything else. */
    private static Example example(Library library, Judge judge) {
        Answers answers = Answers.NONE
                .with("takes-antidepressant", Answer.YES)
                .with("antidepressant-timing", Answer.YES)
                .with("good-muted-too", Answer.YES)
                .with("tears-same-dose", Answer.UNSURE)
                .with("feeling-inside", Answer.YES);
        Verdict verdict = judge.judge(Sheet.of(answers), YearMonth.of(2026, 1))
                .about(EXAMPLE_REASON)
                .orElseThrow();
        List<Line> lines = java.util.stream.Stream.of(verdict.pointsTo(), verdict.pointsAway(), verdict.neither())
                .flatMap(List::stream)
                .toList();
        return new Example(
                library.reason(EXAMPLE_REASON).orElseThrow(),
                lines.stream().map(RulePage::step).toList(),
                lines.stream()
                        .mapToInt(line -> Weights.of(line.bearing(), line.answer()))
                        .sum(),
                words(verdict.band()));
    }

    private static Step step(Line line) {
        int adds = Weights.of(line.bearing(), line.answer());
        String sign = adds > 0 ? "adds " + adds : adds < 0 ? "takes away " + -adds : "adds nothing";
        return new Step(line.question().said(), Ground.of(line).answer(), sign);
    }

    static String words(Band band) {
        return switch (band) {
            case FITS -> "it fits";
            case MAY -> "it may play a part";
            case UNKNOWN -> "there is not enough to say";
            case UNLIKELY -> "it does not fit";
        };
    }
}
