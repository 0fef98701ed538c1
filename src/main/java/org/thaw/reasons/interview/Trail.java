package org.thaw.reasons.interview;

import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;

/** The pages a person has been on, in the order in which they first answered something there. */
public record Trail(List<Stop> stops) {
    public Trail {
        stops = List.copyOf(stops);
    }

    /** A page, with the questions of it that were answered. */
    public record Stop(QuestionPage page, List<Question> questions) {
        public Stop {
            questions = List.copyOf(questions);
        }
    }

    /** The trail of these answers. A question that the content no longer holds leaves no trace in it. */
    public static Trail of(Interview interview, KeptInterview kept) {
        List<Question> answered = kept.said().stream()
                .map(said -> interview.question(said.question()))
                .flatMap(Optional::stream)
                .toList();
        return new Trail(answered.stream()
                .flatMap(question -> interview.pages().stream()
                        .filter(page -> page.questions().contains(question)))
                .distinct()
                .map(page -> new Stop(
                        page,
                        page.questions().stream().filter(answered::contains).toList()))
                .toList());
    }

    /** The stop with this number, from 1. */
    public Optional<Stop> stop(int number) {
        return number >= 1 && number <= stops.size() ? Optional.of(stops.get(number - 1)) : Optional.empty();
    }

    public int length() {
        return stops.size();
    }
}
