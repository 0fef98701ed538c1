package org.thaw.reasons.judgement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Given;

/** Answers by the id of the question. They never change; each change makes new ones. The order of answering is lost. */
public record Answers(Map<String, Answer> byQuestion) {
    /** Nothing answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** These, with one more or one changed. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> all = new HashMap<>(byQuestion);
        all.put(question, answer);
        return new Answers(all);
    }

    /** These, with others laid over them. */
    public Answers with(Answers others) {
        Map<String, Answer> all = new HashMap<>(byQuestion);
        all.putAll(others.byQuestion);
        return new Answers(all);
    }

    /** These, without one. */
    public Answers without(String question) {
        Map<String, Answer> all = new HashMap<>(byQuestion);
        all.remove(question);
        return new Answers(all);
    }

    /** The answer to a question, where there is one. */
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** Whether the answer is exactly this. */
    public boolean say(String question, Answer answer) {
        return byQuestion.get(question) == answer;
    }

    /** Whether the answer is exactly this. */
    public boolean say(Given given) {
        return say(given.question(), given.answer());
    }

    /** Ids of everything answered. */
    public Set<String> questions() {
        return byQuestion.keySet();
    }

    /** Answers are private; they are not for logs. */
    @Override
    public String toString() {
        return "Answers";
    }
}
