package org.thaw.practices.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.thaw.vault.EntryType;

/**
 * A look at one’s rules, as far as it has come. Each answer is kept at once, so that a sitting may end in the middle.
 *
 * @param answers one for each question of the way; empty where it was left out, or has not been reached
 * @param at which question is next; past the last where both rules are read once more
 */
record Look(Way way, List<String> answers, int at, State state) {
    static final EntryType<Look> TYPE = new EntryType<>("rules.look", 1, Look.class);

    enum State {
        OPEN,
        DONE
    }

    /** Where an answer leads. */
    enum Step {
        ON,
        BACK
    }

    Look {
        requireNonNull(way);
        requireNonNull(state);
        // Kept before a question was added at the end: it is still to be answered.
        List<String> all = new ArrayList<>(answers);
        all.addAll(Collections.nCopies(Math.max(0, way.questions().size() - answers.size()), ""));
        answers = List.copyOf(all);
        if (answers.size() > way.questions().size()
                || at < 0
                || at > way.questions().size()) {
            throw new IllegalArgumentException("an answer for each question");
        }
    }

    static Look begin(Way way) {
        return new Look(way, List.of(), 0, State.OPEN);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether every question has been passed. */
    boolean isThrough() {
        return at == way.questions().size();
    }

    boolean isEmpty() {
        return answers.stream().allMatch(String::isEmpty);
    }

    Asked asked() {
        return new Asked(way, at);
    }

    String answer() {
        return answers.get(at);
    }

    /** With this answer, and at the question that comes next from there. */
    Look answered(Asked asked, String words, Step step) {
        List<String> more = new ArrayList<>(answers);
        more.set(asked.at(), words.strip());
        int next =
                switch (step) {
                    case ON -> asked.at() + 1;
                    case BACK -> Math.max(0, asked.at() - 1);
                };
        return new Look(way, more, next, state);
    }

    /** From the end, once more to the last question. */
    Look back() {
        return new Look(way, answers, Math.max(0, at - 1), state);
    }

    Look done() {
        return new Look(way, answers, at, State.DONE);
    }

    @Override
    public String toString() {
        return "Look[hidden]";
    }
}
