package org.thaw.reasons.asking;

import org.thaw.reasons.judgement.Band;

/** How far the sum of each reason could still move, up and down. */
final class Reach {
    private final int[] most;
    private final int[] least;

    private Reach(int reasons) {
        most = new int[reasons];
        least = new int[reasons];
    }

    /**
     * By everything that could still be asked, now or later. What waits for another answer is counted as if it would be
     * asked, and answers that could never go together are counted together: so this is never too little, and where it
     * says that no band can change, none can.
     */
    static Reach ofAll(Position position) {
        Reach reach = new Reach(position.board.reasons);
        for (int number = 0; number < position.questions.length; number++) {
            if (position.questions[number] != Position.Chance.CLOSED) {
                reach.add(position.board.squares[number]);
            }
        }
        return reach;
    }

    /** By the questions that one page would ask now. */
    static Reach ofPage(Position position, int page) {
        Reach reach = new Reach(position.board.reasons);
        for (int number : position.board.onPage[page]) {
            if (position.questions[number] == Position.Chance.OPEN) {
                reach.add(position.board.squares[number]);
            }
        }
        return reach;
    }

    /** By the questions of one page, and by those that its answers could open. */
    static Reach ledToBy(Position position, int page) {
        Reach reach = new Reach(position.board.reasons);
        for (int number : position.board.ledTo[page]) {
            if (position.questions[number] != Position.Chance.CLOSED) {
                reach.add(position.board.squares[number]);
            }
        }
        return reach;
    }

    private void add(Board.Square square) {
        for (Board.Pull pull : square.pulls()) {
            most[pull.reason()] += pull.most();
            least[pull.reason()] += pull.least();
        }
    }

    /** How many limits between bands the sum of a reason could pass, up and down together. */
    int steps(int reason, int sum) {
        return Band.of(sum + most[reason]).stepsAbove(Band.of(sum + least[reason]));
    }

    /** By how much the sum of a reason could move, up and down together. */
    int swing(int reason) {
        return most[reason] - least[reason];
    }

    /** How far up the sum of a reason could move. */
    int most(int reason) {
        return most[reason];
    }
}
