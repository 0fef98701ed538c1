package org.thaw.vault.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shares work on many records out among the processors: sealing and opening are what an opening vault waits for. */
final class Shares {
    // Below this, handing work over takes longer than doing it.
    private static final int FEW = 128;

    private Shares() {}

    /** What the work makes of each share, in the order of the whole. */
    static <A, B> List<B> of(List<A> whole, Function<List<A>, List<B>> work) {
        int shares = whole.size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
        if (shares == 1) {
            return work.apply(whole);
        }
        List<List<B>> done = IntStream.range(0, shares)
                .parallel()
                .mapToObj(share ->
                        work.apply(whole.subList(start(whole, share, shares), start(whole, share + 1, shares))))
                .toList();
        List<B> all = new ArrayList<>(whole.size());
        done.forEach(all::addAll);
        return all;
    }

    private static int start(List<?> whole, int share, int shares) {
        return (int) ((long) whole.size() * share / shares);
    }
}
