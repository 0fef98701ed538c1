package org.thaw.shelf.suggestion;

import java.util.List;
import org.thaw.crisis.Withholding;
import org.thaw.library.Stimuli;

/**
 * What is suggested, and what is known of such titles.
 *
 * @param nearIsLeftOut whether anything is left out because it is near to what the person said
 */
record SuggestionsPage(
        Part part, List<Suggestions.Group> groups, boolean nearIsLeftOut, Withholding withholding, Stimuli stimuli) {
    /** Tender titles come first; sad ones only for who asks for them. */
    enum Part {
        GENTLE,
        SAD
    }

    SuggestionsPage {
        groups = List.copyOf(groups);
    }

    List<Suggestions.Group> shown() {
        return groups.stream()
                .filter(group -> group.isGentle() == (part == Part.GENTLE))
                .toList();
    }

    boolean isMore() {
        return part == Part.GENTLE && shown().size() < groups.size();
    }

    /** The intro of films stands in parts: what everybody needs first. */
    List<String> first() {
        return stimuli.films().subList(0, Math.min(1, stimuli.films().size()));
    }

    boolean isWithheld() {
        return withholding.covers("C10") || withholding.covers("C11");
    }
}
