package org.thaw.boxes;

import java.util.List;
import java.util.Optional;
import org.thaw.boxes.ladder.Weight;
import org.thaw.crisis.Withholding;

/**
 * The shelf: every box with its lid on.
 *
 * @param firstWeek how far the first week has come, while it lasts
 * @param next what the rule suggests, once it is over
 * @param resting why nothing is opened now, where a wait is the reason
 */
record ShelfPage(
        List<Standing> boxes,
        Optional<String> firstWeek,
        Optional<String> next,
        Optional<String> resting,
        boolean room,
        Withholding withholding) {
    ShelfPage {
        boxes = List.copyOf(boxes);
    }

    /** The boards of the shelf, from light to heavy. */
    enum Board {
        LIGHT,
        HEAVY,
        NOT_WEIGHED
    }

    /**
     * A box as it stands there: all that anybody sees of it.
     *
     * @param weight from 0 to 10
     * @param why it stays shut, in words
     */
    record Standing(String path, String name, Optional<Integer> weight, String why) {
        Board board() {
            return weight.map(size -> size <= Weight.HEAVIEST_ALONE.value() ? Board.LIGHT : Board.HEAVY)
                    .orElse(Board.NOT_WEIGHED);
        }

        /** The class that draws it: taller is heavier. */
        String look() {
            return weight.map(size -> "box w" + size).orElse("box") + (board() == Board.HEAVY ? " tied" : "");
        }

        String weightWords() {
            return weight.map(size -> size + " out of 10").orElse("not weighed yet");
        }

        @Override
        public String toString() {
            return "Standing[hidden]";
        }
    }

    List<Standing> on(Board board) {
        return boxes.stream().filter(box -> box.board() == board).toList();
    }

    @Override
    public String toString() {
        return "ShelfPage[hidden]";
    }
}
