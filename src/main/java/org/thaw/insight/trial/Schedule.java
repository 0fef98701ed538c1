package org.thaw.insight.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Which way each day of an experiment is given to: drawn by lot once, before it begins, and never changed. What was drawn
 * is what the answer rests on, so a day on which the person did something else still counts as it was drawn.
 *
 * @param arms one for each day
 */
public record Schedule(List<Arm> arms) {
    /** With fewer days no result could be told from chance: there are too few orders in which they could have been. */
    public static final int FEWEST_DAYS = 10;

    public static final int MOST_DAYS = 120;

    /** @throws IllegalArgumentException where the days are too few, too many or odd, or a block is not balanced */
    public Schedule {
        arms = List.copyOf(arms);
        if (arms.size() < FEWEST_DAYS || arms.size() > MOST_DAYS || arms.size() % 2 != 0) {
            throw new IllegalArgumentException("An experiment has an even number of days, from 10 to 120.");
        }
        for (Block block : Block.of(arms.size())) {
            if (!block.orders().contains(arms.subList(block.from(), block.from() + block.days()))) {
                throw new IllegalArgumentException("Each block holds both ways equally often.");
            }
        }
    }

    public static Schedule draw(int days, RandomGenerator random) {
        List<Arm> arms = new ArrayList<>();
        for (Block block : Block.of(days)) {
            List<List<Arm>> orders = block.orders();
            arms.addAll(orders.get(random.nextInt(orders.size())));
        }
        return new Schedule(arms);
    }

    public int days() {
        return arms.size();
    }

    List<Block> blocks() {
        return Block.of(days());
    }
}
