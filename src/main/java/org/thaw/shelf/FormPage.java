package org.thaw.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.draft.Draft;
import org.thaw.library.Stimuli;
import org.thaw.library.Stimulus;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Mark;

/**
 * The form of a title.
 *
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record FormPage(
        Why why,
        String action,
        String back,
        Fields fields,
        Optional<Draft> draft,
        Stimuli.Words words,
        Optional<Fault> fault) {
    enum Why {
        ADD,
        /** The gentle question for what moved them as a child. */
        CHILDHOOD,
        CHANGE
    }

    String heading() {
        return switch (why) {
            case ADD -> "What has moved you?";
            case CHILDHOOD -> "What moved you as a child?";
            case CHANGE -> "What is different?";
        };
    }

    String kind(Kind kind) {
        return words.kinds().getOrDefault(kind.word(), kind.word());
    }

    /** What can be said to happen in a title; that nobody has looked is said only of those we name. */
    Map<String, String> warnings() {
        Map<String, String> all = new LinkedHashMap<>(words.warnings());
        all.remove(Stimulus.NOT_CHECKED);
        return all;
    }

    boolean hasFault(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }

    /** Whether there is anything in the part of the form that is closed at first. */
    boolean isMore() {
        return hasFault(TitleForm.LINK)
                || hasFault(TitleForm.BY)
                || Stream.of(TitleForm.BY, TitleForm.LINK)
                        .anyMatch(name -> !fields.text(name).isEmpty())
                || words.touches().keySet().stream().anyMatch(id -> fields.has(TitleForm.TOUCHES, id))
                || words.warnings().keySet().stream().anyMatch(id -> fields.has(TitleForm.WARNINGS, id))
                || Stream.of(Mark.values()).anyMatch(mark -> fields.has(TitleForm.MARKS, mark.word()));
    }

    /** From childhood comes ticked where that was the question, until the person says otherwise. */
    boolean isTicked(Mark mark) {
        boolean asked = why == Why.CHILDHOOD
                && fault.isEmpty()
                && draft.filter(Draft::begun).isEmpty();
        return fields.has(TitleForm.MARKS, mark.word()) || (asked && mark == Mark.CHILDHOOD);
    }

    @Override
    public String toString() {
        return "FormPage[hidden]";
    }
}
