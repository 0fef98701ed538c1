package org.thaw.library.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the interview may ask, in the order in which it is written. */
public record Interview(List<QuestionPage> pages, List<Contradiction> contradictions) {
    public Interview {
        pages = List.copyOf(pages);
        contradictions = List.copyOf(contradictions);
    }

    /** All questions, page by page. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** The question with this id. */
    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The page with this id. */
    public Optional<QuestionPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }
}
