package org.thaw.instruments.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thaw.instruments.Forms;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;

/** One pass is enough: each step comes once, and after all it needs. */
class OrderTest {
    private static final int MOST = 12;
    private static final Form FORM = Forms.form(Forms.json(java.util.stream.IntStream.range(0, MOST)
            .mapToObj(i -> Forms.item("i" + i, "integer"))
            .toArray(String[]::new)));

    @Property(tries = 300)
    void putsEachAfterWhatItNeeds(@ForAll("needs") List<Set<Integer>> needs) {
        List<Step> steps = steps(needs);

        Order order = Order.of(steps);

        if (hasCircle(needs)) {
            assertThat(order.steps()).isEmpty();
            assertThat(order.circle()).isPresent();
        } else {
            assertThat(order.steps()).containsExactlyInAnyOrderElementsOf(steps);
            Set<String> done = new HashSet<>();
            for (Step step : order.steps()) {
                assertThat(done).containsAll(step.needs().surely());
                done.add(step.name());
            }
        }
    }

    @Provide
    Arbitrary<List<Set<Integer>>> needs() {
        return Arbitraries.integers()
                .between(0, MOST - 1)
                .set()
                .ofMaxSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }

    private static List<Step> steps(List<Set<Integer>> needs) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Step.Needs.Gathered gathered = new Step.Needs.Gathered();
            needs.get(i).stream().filter(one -> one < needs.size()).forEach(one -> gathered.surely.add(name(one)));
            steps.add(new Step(Step.Kind.CALCULATE, item(i), Optional.empty(), gathered.needs()));
        }
        return steps;
    }

    private static String name(int number) {
        return Step.name(Step.Kind.CALCULATE, item(number), "");
    }

    private static Optional<Item> item(int number) {
        return Optional.of(FORM.items().get(number));
    }

    /** By taking away what needs nothing that is left, until nothing can be taken. */
    private static boolean hasCircle(List<Set<Integer>> needs) {
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < needs.size(); i++) {
            left.add(i);
        }
        boolean taken = true;
        while (taken) {
            taken = left.removeIf(one -> needs.get(one).stream().noneMatch(left::contains));
        }
        return !left.isEmpty();
    }
}
