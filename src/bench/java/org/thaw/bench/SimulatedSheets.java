package org.thaw.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.Library;
import org.thaw.library.MedicineClass;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Question;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.taking.Taken;

/**
 * Sheets of people who do not exist. Each has a complaint and none to three true reasons, both drawn evenly. A sign of
 * a true reason is said in 8 of 10 cases where it is strong, 7 where moderate, 6 where weak. A sign of any other reason
 * is said in 1 of 10, and a sign that speaks against a reason in 7 of 10 where the reason is not true and in 15 of 100
 * where it is. One answer in ten is “not sure”. A true reason that is a medicine has one typed in, begun up to three
 * months before the change; one in five others takes a medicine for years. None of these rates is known of real people.
 */
final class SimulatedSheets {
    private static final double UNSURE = 0.1;
    private static final double RED_FLAG = 0.02;
    private static final double OF_ANOTHER_REASON = 0.1;
    private static final YearMonth CHANGED = YearMonth.of(2025, 9);

    private final Library library;
    private final SplittableRandom random;

    SimulatedSheets(Library library, long seed) {
        this.library = library;
        this.random = new SplittableRandom(seed);
    }

    Sheet next() {
        Set<String> reasons = reasons();
        int complaint = random.nextInt(4);
        Answers answers = Answers.NONE;
        for (Question question : library.interview().questions().toList()) {
            boolean yes = random.nextDouble() < chance(question, reasons, complaint);
            boolean unsure = random.nextDouble() < UNSURE;
            answers = answers.with(question.id(), unsure ? Answer.UNSURE : yes ? Answer.YES : Answer.NO);
        }
        return new Sheet(answers, medicines(reasons), Optional.of(CHANGED));
    }

    private Set<String> reasons() {
        List<String> all =
                new ArrayList<>(library.reasons().stream().map(Reason::id).toList());
        return Stream.generate(() -> all.remove(random.nextInt(all.size())))
                .limit(random.nextInt(4))
                .collect(Collectors.toSet());
    }

    private static double chance(Question question, Set<String> reasons, int complaint) {
        return switch (question.id()) {
            case "feeling-inside" -> complaint == 0 ? 0.9 : 0.1;
            case "little-feeling" -> complaint == 1 ? 0.9 : 0.1;
            case "eyes-water" -> complaint == 2 ? 0.1 : 0.9;
            case "ever-tears" -> reasons.contains("R06") ? 0.1 : 0.98;
            default ->
                switch (question.kind()) {
                    case URGENT, SCREEN -> RED_FLAG;
                    case GATE, SIGN -> ofASign(question, reasons);
                };
        };
    }

    private static double ofASign(Question question, Set<String> reasons) {
        Optional<Bearing> ofATrueOne = question.bears().stream()
                .filter(bearing -> reasons.contains(bearing.reason()))
                .findFirst();
        boolean speaksAgainst = question.bears().stream().allMatch(it -> it.points() == Bearing.Points.AGAINST);
        if (ofATrueOne.isEmpty()) {
            return speaksAgainst ? 0.7 : OF_ANOTHER_REASON;
        }
        if (ofATrueOne.get().points() == Bearing.Points.AGAINST) {
            return 0.15;
        }
        return ofATrueOne
                .get()
                .yes()
                .map(strength -> switch (strength) {
                    case STRONG -> 0.8;
                    case MODERATE -> 0.7;
                    case WEAK -> 0.6;
                })
                .orElse(0.5);
    }

    private List<Taken> medicines(Set<String> reasons) {
        List<Taken> taken = new ArrayList<>();
        for (MedicineClass each : library.medicines()) {
            boolean isTrue =
                    !each.reasons().isEmpty() && reasons.contains(each.reasons().getFirst());
            if (isTrue && taken.isEmpty()) {
                taken.add(taken(each, CHANGED.minusMonths(random.nextInt(4))));
            }
        }
        if (taken.isEmpty() && random.nextInt(5) == 0) {
            List<MedicineClass> all = library.medicines();
            taken.add(taken(all.get(random.nextInt(all.size())), CHANGED.minusMonths(24 + random.nextInt(60))));
        }
        return taken;
    }

    private Taken taken(MedicineClass from, YearMonth since) {
        String name =
                from.medicines().get(random.nextInt(from.medicines().size())).name();
        return new Taken(name, Optional.of(since), Optional.empty());
    }
}
