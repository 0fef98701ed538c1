package org.thaw.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Given;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;

/** What the structure of the interview is held to. */
final class InterviewCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern GROUND = Pattern.compile("R\\d\\d|G[1-5]|A\\d\\d|C|D[1-3]");

    private final Interview interview;
    private final Known known;
    private final Faults faults;

    InterviewCheck(Interview interview, Known known, Faults faults) {
        this.interview = interview;
        this.known = known;
        this.faults = faults;
    }

    void check() {
        ids(interview.pages().stream().map(QuestionPage::id), "page");
        ids(interview.questions().map(Question::id), "question");
        filters();
        interview.questions().forEach(this::question);
        reasons();
        interview.contradictions().forEach(this::contradiction);
    }

    private void ids(Stream<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                fault(id, "there is more than one " + what + " with this id.");
            }
            if (!ID.matcher(id).matches()) {
                fault(id, "an id is small words with hyphens.");
            }
        });
    }

    /** A filter looks back at a page before, so that no question waits for itself. */
    private void filters() {
        Set<String> before = new HashSet<>();
        for (QuestionPage page : interview.pages()) {
            looksBack(page.id(), page.ifAny(), before);
            page.questions().forEach(question -> looksBack(question.id(), question.ifAny(), before));
            page.questions().forEach(question -> before.add(question.id()));
        }
    }

    private void looksBack(String where, List<Given> givens, Set<String> before) {
        for (Given given : givens) {
            if (!before.contains(given.question())) {
                fault(where, "it waits for " + given.question() + ", which no page before it asks.");
            }
            if (given.answer() == Answer.UNSURE) {
                fault(where, "a filter names yes or no; “not sure” opens it anyway.");
            }
        }
    }

    private void question(Question question) {
        question.medicine().ifPresent(clue -> known.reasons(at(question.id()), List.of(clue.reason())));
        Set<String> reasons = new HashSet<>();
        for (Bearing bearing : question.bears()) {
            known.reasons(at(question.id()), List.of(bearing.reason()));
            if (!reasons.add(bearing.reason())) {
                fault(question.id(), "it bears on " + bearing.reason() + " twice.");
            }
            if (bearing.yes().isEmpty() && bearing.no().isEmpty()) {
                fault(question.id(), "it bears on " + bearing.reason() + ", but no answer counts.");
            }
            if (bearing.ground().isEmpty()
                    || !bearing.ground().stream()
                            .allMatch(ground -> GROUND.matcher(ground).matches())) {
                fault(question.id(), "what it counts for " + bearing.reason() + " names no ground, such as R20 or G2.");
            }
        }
    }

    private void reasons() {
        for (String address : known.addresses()) {
            if (address.startsWith("/reasons/")) {
                String reason = address.substring("/reasons/".length());
                for (Bearing.Points points : Bearing.Points.values()) {
                    if (interview.questions().noneMatch(question -> canPoint(question, reason, points))) {
                        fault(
                                reason,
                                "no question points " + (points == Bearing.Points.FOR ? "to it." : "away from it."));
                    }
                }
            }
        }
    }

    private static boolean canPoint(Question question, String reason, Bearing.Points points) {
        return question.bears().stream()
                .filter(bearing -> bearing.reason().equals(reason))
                .anyMatch(bearing -> Stream.of(Answer.YES, Answer.NO)
                        .anyMatch(it -> bearing.strength(it).isPresent() && bearing.points(it) == points));
    }

    private void contradiction(Contradiction contradiction) {
        Set<String> questions = interview.questions().map(Question::id).collect(Collectors.toSet());
        for (Given given : contradiction.both()) {
            if (!questions.contains(given.question())) {
                fault(contradiction.id(), "there is no question with the id " + given.question() + ".");
            }
        }
    }

    private void fault(String where, String what) {
        faults.add(at(where), what);
    }

    private static String at(String where) {
        return InterviewReader.FILE + ", " + where;
    }
}
