package org.thaw.reasons.question;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.reasons.interview.Reply;
import org.thaw.reasons.interview.Said;

/**
 * A page of questions as it was sent. It names its questions itself, so that a form of an old page, or of a second
 * tab, answers what it asked and nothing else.
 *
 * @param asked the questions that were on the page
 * @param ticked those with a tick; a tick counts also where “not sure” is ticked beside it
 * @param unsure those with “not sure”
 * @param month the month typed, maybe empty; nothing where none was asked for
 * @param rest what is said to all others; empty where a choice is needed and none was made
 */
record ReplyForm(
        List<Question> asked, Set<String> ticked, Set<String> unsure, Optional<Reply> rest, Optional<String> month) {
    static ReplyForm of(Interview interview, MultiValueMap<String, String> fields) {
        return new ReplyForm(
                all(fields, "ask").stream()
                        .distinct()
                        .map(interview::question)
                        .flatMap(Optional::stream)
                        .toList(),
                Set.copyOf(all(fields, "yes")),
                Set.copyOf(all(fields, "unsure")),
                first(fields, "rest").or(() -> first(fields, "reply")).flatMap(Reply::read),
                all(fields, "month").stream().findFirst().map(String::strip));
    }

    /** Whether everything on it has an answer. */
    boolean isWhole() {
        return rest.isPresent()
                || asked.stream().allMatch(question -> own(question).isPresent());
    }

    /** With a month typed, a box that was left open about the time says nothing. */
    List<Said> said(Optional<YearMonth> typed) {
        return typed.isEmpty()
                ? said()
                : asked.stream()
                        .map(question -> new Said(question.id(), own(question).orElse(Reply.LEFT_OUT)))
                        .toList();
    }

    List<Said> said() {
        return asked.stream()
                .flatMap(question -> own(question).or(() -> rest).map(reply -> new Said(question.id(), reply)).stream())
                .toList();
    }

    /** The questions answered with yes. */
    List<Question> yes() {
        return asked.stream()
                .filter(question ->
                        own(question).or(() -> rest).filter(Reply.YES::equals).isPresent())
                .toList();
    }

    /** What was pressed for this question itself. */
    Optional<Reply> own(Question question) {
        if (ticked.contains(question.id())) {
            return Optional.of(Reply.YES);
        }
        return unsure.contains(question.id()) ? Optional.of(Reply.UNSURE) : Optional.empty();
    }

    static List<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static Optional<String> first(MultiValueMap<String, String> fields, String name) {
        return all(fields, name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    @Override
    public String toString() {
        return "ReplyForm[hidden]";
    }
}
