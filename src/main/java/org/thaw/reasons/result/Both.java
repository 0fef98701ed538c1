package org.thaw.reasons.result;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.library.Library;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Given;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage.Form;

/** Two answers that can’t both be, and where each can be looked at. */
record Both(String words, List<Link> answers) {
    Both {
        answers = List.copyOf(answers);
    }

    record Link(String said, String path) {}

    static Both of(Contradiction contradiction, Library library) {
        return new Both(
                contradiction.words(),
                contradiction.both().stream()
                        .map(Given::question)
                        .flatMap(id -> library.interview().question(id).stream())
                        .map(Both::link)
                        .toList());
    }

    /** An answer that does not go with the dates of a medicine. */
    static Both ofDates(Question question, Library library) {
        return new Both(
                "One answer and the months you typed for a medicine say different things.",
                Stream.concat(Stream.of(link(question)), medicines(library)).toList());
    }

    private static Stream<Link> medicines(Library library) {
        return library.interview().pages().stream()
                .filter(page -> page.form() == Form.MEDICINES)
                .map(page -> new Link(
                        "The months of your medicines",
                        "/why/ask/" + page.questions().getFirst().id() + "?then=result"));
    }

    private static Link link(Question question) {
        return new Link(question.said(), "/why/ask/" + question.id() + "?then=result");
    }

    @Override
    public String toString() {
        return "Both[hidden]";
    }
}
