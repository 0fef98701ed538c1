package org.thaw.reasons.asking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Tone;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Sheet;

/** Asks: says which page comes next, or that enough was asked. It remembers nothing. */
public final class Asking {
    private final Board board;
    private final Judge judge;

    public Asking(Interview interview, Judge judge) {
        this.board = new Board(interview);
        this.judge = judge;
    }

    /**
     * The next page, with those of its questions that apply and were not answered yet.
     *
     * @param asked ids of the questions that were already put to the person, answered or not
     * @return empty where enough was asked
     */
    public Optional<QuestionPage> next(Sheet sheet, Set<String> asked, Version version, YearMonth now) {
        Position position = new Position(board, judge.complete(sheet, now), asked);
        OptionalInt next = new Order(position, version, dates(sheet)).next();
        return next.isPresent() ? Optional.of(open(position, next.getAsInt())) : Optional.empty();
    }

    /**
     * A page to look at again, with all of its questions that apply, answered or not.
     *
     * @return empty where there is no such page, or nothing on it applies
     */
    public Optional<QuestionPage> again(String page, Sheet sheet, YearMonth now) {
        Position position = new Position(board, judge.complete(sheet, now), Set.of());
        for (int number = 0; number < board.pages.length; number++) {
            if (board.pages[number].id().equals(page)) {
                return Optional.of(applying(position, number))
                        .filter(it -> !it.questions().isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The questions asked so far, and all the sensitive ones beside them: so that these are skipped together. */
    public Set<String> withoutSensitive(Set<String> asked) {
        Set<String> all = new java.util.HashSet<>(asked);
        for (QuestionPage page : board.pages) {
            if (page.tone() == Tone.SENSITIVE) {
                page.questions().forEach(question -> all.add(question.id()));
            }
        }
        return Set.copyOf(all);
    }

    /** How many pages may still come, at most: those that apply, and those that may come to apply. */
    public int atMostLeft(Sheet sheet, Set<String> asked, YearMonth now) {
        Position position = new Position(board, judge.complete(sheet, now), asked);
        int left = 0;
        for (int page = 0; page < board.pages.length; page++) {
            left += position.hasAny(page) ? 1 : 0;
        }
        return left;
    }

    /**
     * Ids of reasons whose band could still change by answers that were not asked for, in any combination.
     *
     * @return empty where nothing that was left out could change a band
     */
    public List<String> undecided(Sheet sheet, Set<String> asked, YearMonth now) {
        Position position = new Position(board, judge.complete(sheet, now), asked);
        Reach all = Reach.ofAll(position);
        List<String> undecided = new ArrayList<>();
        for (int reason = 0; reason < board.reasons; reason++) {
            if (all.steps(reason, position.sums[reason]) > 0) {
                undecided.add(board.reasonIds[reason]);
            }
        }
        return undecided.stream().sorted().toList();
    }

    /** The answers of a sheet to the questions that a person with these answers would be asked. */
    boolean mayBeAsked(String question, Answers answers, Set<String> asked) {
        Position position = new Position(board, answers, asked);
        for (int number = 0; number < board.squares.length; number++) {
            if (board.squares[number].question().id().equals(question)) {
                return position.questions[number] == Position.Chance.OPEN;
            }
        }
        return false;
    }

    private QuestionPage open(Position position, int page) {
        List<Question> open = new ArrayList<>();
        for (int number : board.onPage[page]) {
            if (position.questions[number] == Position.Chance.OPEN) {
                open.add(board.squares[number].question());
            }
        }
        return board.pages[page].with(open);
    }

    private QuestionPage applying(Position position, int page) {
        List<Question> applying = new ArrayList<>();
        for (int number : board.onPage[page]) {
            if (position.isAnswered(number) || position.questions[number] == Position.Chance.OPEN) {
                applying.add(board.squares[number].question());
            }
        }
        return board.pages[page].with(applying);
    }

    private static Order.Dates dates(Sheet sheet) {
        boolean typed = sheet.changed().isEmpty()
                && sheet.medicines().stream()
                        .anyMatch(it -> it.since().isPresent() || it.changed().isPresent());
        return typed ? Order.Dates.TYPED : Order.Dates.NONE;
    }

    /** Ids of all questions. */
    Set<String> questions() {
        return java.util.Arrays.stream(board.squares)
                .map(square -> square.question().id())
                .collect(Collectors.toSet());
    }
}
