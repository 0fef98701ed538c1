package org.thaw.reasons.asking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Answers;

/** How the interview stands: what is answered, what can be asked now, what might be asked later, and every sum. */
final class Position {
    /** Whether something can be asked. */
    enum Chance {
        /** It applies, and was not asked. */
        OPEN,
        /** It depends on something that was not asked yet. */
        WAITING,
        /** It was asked, or does not apply. */
        CLOSED
    }

    final Board board;
    final Chance[] questions;
    final Chance[] pages;
    final int[] sums;

    private final @Nullable Answer[] given;

    Position(Board board, Answers answers, Set<String> asked) {
        this.board = board;
        this.questions = new Chance[board.squares.length];
        this.pages = new Chance[board.pages.length];
        this.sums = new int[board.reasons];
        this.given = new Answer[board.squares.length];
        for (int number = 0; number < given.length; number++) {
            given[number] =
                    answers.byQuestion().get(board.squares[number].question().id());
            add(number);
        }
        // In the order of the pages, since every filter looks back.
        for (int page = 0; page < pages.length; page++) {
            pages[page] = chance(board.pageGates.get(page));
            for (int number : board.onPage[page]) {
                questions[number] = chance(page, number, asked);
            }
        }
    }

    boolean isAnswered(int question) {
        return given[question] != null;
    }

    /** Whether a page has a question that can be asked, or might come to be. */
    boolean hasAny(int page) {
        for (int number : board.onPage[page]) {
            if (questions[number] != Chance.CLOSED) {
                return true;
            }
        }
        return false;
    }

    private void add(int number) {
        Answer answer = given[number];
        if (answer == Answer.YES || answer == Answer.NO) {
            for (Board.Pull pull : board.squares[number].pulls()) {
                sums[pull.reason()] += answer == Answer.YES ? pull.yes() : pull.no();
            }
        }
    }

    private Chance chance(int page, int number, Set<String> asked) {
        Board.Square square = board.squares[number];
        if (pages[page] == Chance.CLOSED
                || given[number] != null
                || asked.contains(square.question().id())) {
            return Chance.CLOSED;
        }
        Chance own = chance(square.gates());
        return own == Chance.OPEN ? pages[page] : own;
    }

    private Chance chance(List<Board.Gate> gates) {
        boolean waiting = false;
        for (Board.Gate gate : gates) {
            Answer answer = given[gate.question()];
            if (answer != null && gate.opens(answer)) {
                return Chance.OPEN;
            }
            waiting |= answer == null && questions[gate.question()] != Chance.CLOSED;
        }
        if (gates.isEmpty()) {
            return Chance.OPEN;
        }
        return waiting ? Chance.WAITING : Chance.CLOSED;
    }
}
