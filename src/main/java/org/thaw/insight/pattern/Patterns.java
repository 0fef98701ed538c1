package org.thaw.insight.pattern;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.insight.pattern.Comparison.Finding;

/**
 * Compares occasions that had a trait with those that had not, as they came, and looks only when {@link Spending} says
 * so. The same occasions always give the same findings: what was told stays so until the next look.
 */
public final class Patterns {
    /** Before there are so many of each, a trait is not looked at, and takes nothing from the others. */
    private static final int FEWEST = 4;

    private Patterns() {}

    /**
     * What may be said now, in the order in which traits were first seen.
     *
     * @param occasions the oldest first
     * @param <T> what traits are
     */
    public static <T> List<Comparison<T>> in(List<Occasion<T>> occasions) {
        Map<T, Finding> findings = lastLook(occasions);
        return traits(occasions).stream()
                .map(trait -> compare(occasions, trait, findings.getOrDefault(trait, Finding.TOO_EARLY)))
                .toList();
    }

    /** After how many occasions in all they are compared again. */
    public static int nextLook(int occasions) {
        return Spending.next(occasions);
    }

    /** Each look compares all that can be compared, so what was found at the last one is what is told. */
    private static <T> Map<T, Finding> lastLook(List<Occasion<T>> occasions) {
        int looked = Spending.last(occasions.size());
        return looked == 0 ? Map.of() : look(occasions.subList(0, looked), Spending.share(Spending.lookAt(looked)));
    }

    /** All that can be compared, by the method of Holm (1979): the clearest has the smallest part of the share. */
    private static <T> Map<T, Finding> look(List<Occasion<T>> soFar, double share) {
        List<Tested<T>> tested = traits(soFar).stream()
                .map(trait -> compare(soFar, trait, Finding.MAY_BE_CHANCE))
                .filter(one -> one.with().of() >= FEWEST && one.without().of() >= FEWEST)
                .map(one -> new Tested<>(one, StratifiedTest.p(soFar, one.trait())))
                .sorted(Comparator.comparingDouble(Tested::p))
                .toList();
        Map<T, Finding> findings = new HashMap<>();
        boolean isClear = true;
        for (int i = 0; i < tested.size(); i++) {
            Tested<T> one = tested.get(i);
            isClear = isClear && one.p() <= share / (tested.size() - i);
            findings.put(one.comparison().trait(), isClear ? one.direction() : Finding.MAY_BE_CHANCE);
        }
        return findings;
    }

    private static <T> Set<T> traits(List<Occasion<T>> occasions) {
        Set<T> traits = new LinkedHashSet<>();
        occasions.forEach(occasion -> traits.addAll(occasion.traits()));
        return traits;
    }

    private static <T> Comparison<T> compare(List<Occasion<T>> occasions, T trait, Finding finding) {
        int with = 0;
        int movedWith = 0;
        int moved = 0;
        for (Occasion<T> occasion : occasions) {
            boolean has = occasion.traits().contains(trait);
            with += has ? 1 : 0;
            moved += occasion.moved() ? 1 : 0;
            movedWith += has && occasion.moved() ? 1 : 0;
        }
        return new Comparison<>(
                trait, new Share(movedWith, with), new Share(moved - movedWith, occasions.size() - with), finding);
    }

    private record Tested<T>(Comparison<T> comparison, double p) {
        Finding direction() {
            return comparison.with().rate() > comparison.without().rate() ? Finding.MORE_OFTEN : Finding.LESS_OFTEN;
        }
    }
}
