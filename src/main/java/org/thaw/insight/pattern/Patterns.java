package org.thaw.insight.pattern;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares occasions that had a trait with those that had not, as they came, and looks only when {@link Spending} says
 * so. The same occasions always give the same findings: what was told stays so until the next look.
 *
 * @param <T> what traits are
 */
public final class Patterns<T> {
    /** Before there are so many of each, a trait is not looked at, and takes nothing from the others. */
    private static final int FEWEST = 4;

    private final Map<T, Comparison.Finding> findings = new LinkedHashMap<>();

    private Patterns() {}

    /**
     * What may be said now, in the order in which traits were first seen.
     *
     * @param occasions the oldest first
     */
    public static <T> List<Comparison<T>> in(List<Occasion<T>> occasions) {
        Patterns<T> patterns = new Patterns<>();
        int looked = Spending.last(occasions.size());
        if (looked > 0) {
            patterns.look(occasions.subList(0, looked), Spending.share(Spending.lookAt(looked)));
        }
        int next = Spending.next(occasions.size());
        return traits(occasions).stream()
                .map(trait -> beside(occasions, trait)
                        .told(patterns.findings.getOrDefault(trait, Comparison.Finding.TOO_EARLY), next))
                .toList();
    }

    /** After how many occasions in all they are compared again. */
    public static int nextLook(int occasions) {
        return Spending.next(occasions);
    }

    /** All that can be compared, by the method of Holm (1979): the clearest has the smallest part of the share. */
    private void look(List<Occasion<T>> soFar, double share) {
        List<Tested<T>> tested = traits(soFar).stream()
                .map(trait -> beside(soFar, trait))
                .filter(beside ->
                        beside.with().of() >= FEWEST && beside.without().of() >= FEWEST)
                .map(beside -> new Tested<>(beside, StratifiedTest.p(soFar, beside.trait())))
                .sorted(Comparator.comparingDouble(Tested::p))
                .toList();
        boolean isClear = true;
        for (int i = 0; i < tested.size(); i++) {
            Tested<T> one = tested.get(i);
            isClear = isClear && one.p() <= share / (tested.size() - i);
            findings.put(one.beside().trait(), isClear ? one.beside().direction() : Comparison.Finding.MAY_BE_CHANCE);
        }
    }

    private static <T> Set<T> traits(List<Occasion<T>> occasions) {
        Set<T> traits = new LinkedHashSet<>();
        occasions.forEach(occasion -> traits.addAll(occasion.traits()));
        return traits;
    }

    private static <T> Beside<T> beside(List<Occasion<T>> occasions, T trait) {
        int with = 0;
        int movedWith = 0;
        int moved = 0;
        for (Occasion<T> occasion : occasions) {
            boolean has = occasion.traits().contains(trait);
            with += has ? 1 : 0;
            moved += occasion.moved() ? 1 : 0;
            movedWith += has && occasion.moved() ? 1 : 0;
        }
        return new Beside<>(trait, new Share(movedWith, with), new Share(moved - movedWith, occasions.size() - with));
    }

    private record Tested<T>(Beside<T> beside, double p) {}

    /** Occasions with a trait beside those without it. */
    private record Beside<T>(T trait, Share with, Share without) {
        Comparison<T> told(Comparison.Finding finding, int nextLook) {
            return new Comparison<>(trait, with, without, finding, nextLook);
        }

        Comparison.Finding direction() {
            return with.rate() > without.rate() ? Comparison.Finding.MORE_OFTEN : Comparison.Finding.LESS_OFTEN;
        }
    }
}
