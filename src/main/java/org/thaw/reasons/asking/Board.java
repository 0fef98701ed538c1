package org.thaw.reasons.asking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Given;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.reasons.judgement.Weights;

/** The interview with numbers for ids, made once, so that choosing the next page takes microseconds. */
final class Board {
    /** One question: where it stands, what opens it, and what its answers weigh. */
    record Square(Question question, int page, List<Gate> gates, List<Pull> pulls) {}

    /** An answer that opens a question or a page: “not sure” opens as well. */
    record Gate(int question, Answer answer) {
        boolean opens(Answer given) {
            return given == answer || given == Answer.UNSURE;
        }
    }

    /** What a yes and a no add to the sum of one reason. */
    record Pull(int reason, int yes, int no) {
        int most() {
            return Math.max(0, Math.max(yes, no));
        }

        int least() {
            return Math.min(0, Math.min(yes, no));
        }
    }

    final QuestionPage[] pages;
    final List<List<Gate>> pageGates = new ArrayList<>();
    final Square[] squares;
    final int[][] onPage;
    final int reasons;
    final String[] reasonIds;

    /** For each page, its own questions and all that wait for them, directly or not. */
    final int[][] ledTo;

    private final Map<String, Integer> numbers = new HashMap<>();

    Board(Interview interview) {
        pages = interview.pages().toArray(QuestionPage[]::new);
        onPage = new int[pages.length][];
        List<Square> all = new ArrayList<>();
        Map<String, Integer> reasonNumbers = new HashMap<>();
        for (int page = 0; page < pages.length; page++) {
            pageGates.add(gates(pages[page].ifAny()));
            List<Question> questions = pages[page].questions();
            onPage[page] = new int[questions.size()];
            for (int place = 0; place < questions.size(); place++) {
                onPage[page][place] = all.size();
                Question question = questions.get(place);
                List<Pull> pulls = question.bears().stream()
                        .map(bearing -> pull(bearing, reasonNumbers))
                        .toList();
                all.add(new Square(question, page, gates(question.ifAny()), pulls));
            }
            // Only now: a filter never looks at its own page, which the reader of the content makes sure of.
            for (int number : onPage[page]) {
                numbers.put(all.get(number).question().id(), number);
            }
        }
        squares = all.toArray(Square[]::new);
        reasons = reasonNumbers.size();
        reasonIds = new String[reasons];
        reasonNumbers.forEach((id, number) -> reasonIds[number] = id);
        ledTo = new int[pages.length][];
        for (int page = 0; page < pages.length; page++) {
            ledTo[page] = ledTo(page);
        }
    }

    private int[] ledTo(int page) {
        BitSet led = new BitSet();
        for (int number : onPage[page]) {
            led.set(number);
        }
        for (int number = 0; number < squares.length; number++) {
            if (waitsFor(squares[number].gates(), led) || waitsFor(pageGates.get(squares[number].page()), led)) {
                led.set(number);
            }
        }
        return led.stream().toArray();
    }

    private static boolean waitsFor(List<Gate> gates, BitSet led) {
        return gates.stream().anyMatch(gate -> led.get(gate.question()));
    }

    private List<Gate> gates(List<Given> givens) {
        return givens.stream()
                .map(given -> new Gate(numbers.getOrDefault(given.question(), -1), given.answer()))
                .toList();
    }

    private static Pull pull(Bearing bearing, Map<String, Integer> reasonNumbers) {
        int reason = reasonNumbers.computeIfAbsent(bearing.reason(), _ -> reasonNumbers.size());
        return new Pull(reason, Weights.of(bearing, Answer.YES), Weights.of(bearing, Answer.NO));
    }
}
