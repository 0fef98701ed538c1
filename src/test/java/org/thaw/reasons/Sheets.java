package org.thaw.reasons;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thaw.library.Library;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Question;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.taking.Taken;

/** Any sheet that could be filled in, and Thaw’s own content to weigh it with. */
public final class Sheets {
    public static final YearMonth NOW = YearMonth.of(2026, 3);
    public static final Library LIBRARY = Library.read(Path.of("content"));
    public static final List<Question> QUESTIONS =
            LIBRARY.interview().questions().toList();
    public static final Judge JUDGE = new Judge(LIBRARY, new MedicineNames(LIBRARY));
    public static final Asking ASKING = new Asking(LIBRARY.interview(), JUDGE);

    private static final List<String> NAMES = List.of(
            "sertraline",
            "lithium",
            "diazepam",
            "oxybutynin",
            "estradiol",
            "testosterone",
            "amitriptyline",
            "nonsense");

    private Sheets() {}

    /** Sheets of every kind: nearly empty and nearly full, with medicines and without. */
    public static Arbitrary<Sheet> any() {
        return Combinators.combine(answers(), medicines(), month().optional()).as(Sheet::new);
    }

    /** Sheets that answer every question with yes, no or not sure. */
    public static Arbitrary<Sheet> full() {
        Arbitrary<Answer> answer = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, Answer.NO),
                net.jqwik.api.Tuple.of(3, Answer.YES),
                net.jqwik.api.Tuple.of(1, Answer.UNSURE));
        Arbitrary<Answers> all = answer.list().ofSize(QUESTIONS.size()).map(Sheets::inOrder);
        return Combinators.combine(all, medicines(), month().optional()).as(Sheet::new);
    }

    public static Arbitrary<Question> question() {
        return Arbitraries.of(QUESTIONS);
    }

    private static Arbitrary<Answers> answers() {
        Arbitrary<String> id = question().map(Question::id);
        return Arbitraries.maps(id, Arbitraries.of(Answer.values()))
                .ofMaxSize(80)
                .map(Answers::new);
    }

    private static Answers inOrder(List<Answer> answers) {
        Map<String, Answer> all = new HashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            all.put(QUESTIONS.get(at).id(), answers.get(at));
        }
        return new Answers(all);
    }

    private static Arbitrary<List<Taken>> medicines() {
        Arbitrary<Taken> taken = Combinators.combine(Arbitraries.of(NAMES), month().optional(), month().optional())
                .as((name, one, other) -> new Taken(name, earlier(one, other), later(one, other)));
        return taken.list().ofMaxSize(2);
    }

    private static Optional<YearMonth> earlier(Optional<YearMonth> one, Optional<YearMonth> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    private static Optional<YearMonth> later(Optional<YearMonth> one, Optional<YearMonth> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? one : other;
    }

    private static Arbitrary<YearMonth> month() {
        return Arbitraries.integers().between(0, 60).map(NOW::minusMonths);
    }
}
