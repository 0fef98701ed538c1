package org.thaw.practices.writing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * The page while it is written.
 *
 * @param day which of the four days it is, where it is one of them
 */
record WritingPage(Stage stage, Optional<Draft> draft, Optional<Integer> day) {
    WritingPage {
        requireNonNull(stage);
        requireNonNull(draft);
        requireNonNull(day);
    }

    String text() {
        return field("text");
    }

    String need() {
        return field("need");
    }

    boolean isLast() {
        return !field("last").isEmpty();
    }

    int topic() {
        return Topic.read(field("topic"));
    }

    int nextTopic() {
        return Topic.after(topic());
    }

    String topicWords() {
        return Topic.ALL.get(topic());
    }

    private String field(String name) {
        return draft.map(begun -> begun.text(name)).orElse("");
    }

    /** Seconds until the sitting goes on by itself; 0 where it does not. */
    long secondsLeft() {
        return switch (stage) {
            case Stage.Alone _ -> 0;
            case Stage.InSitting sitting -> sitting.secondsLeft().orElse(0L);
        };
    }

    @Override
    public String toString() {
        return "WritingPage[hidden]";
    }
}
