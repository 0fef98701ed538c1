package org.thaw.insight.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row that hold both ways equally often. Parting an experiment so keeps a slow change, a season or a medicine,
 * from falling to one way alone.
 *
 * @param from the first of its days, counted from 0
 * @param days how many it has: even
 */
record Block(int from, int days) {
    private static final int USUAL = 4;

    Block {
        if (from < 0 || days < 2 || days % 2 != 0) {
            throw new IllegalArgumentException("A block has an even number of days.");
        }
    }

    /** Blocks of four days; where two are left over, the last has six. */
    static List<Block> of(int days) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (days - from >= 2 * USUAL) {
            blocks.add(new Block(from, USUAL));
            from += USUAL;
        }
        blocks.add(new Block(from, days - from));
        return List.copyOf(blocks);
    }

    /** Every order of the two ways that this block could have been given. */
    List<List<Arm>> orders() {
        List<List<Arm>> orders = new ArrayList<>();
        for (int bits = 0; bits < 1 << days; bits++) {
            if (Integer.bitCount(bits) == days / 2) {
                orders.add(order(bits));
            }
        }
        return List.copyOf(orders);
    }

    private List<Arm> order(int bits) {
        List<Arm> order = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            order.add((bits >> day & 1) == 0 ? Arm.FIRST : Arm.SECOND);
        }
        return List.copyOf(order);
    }
}
