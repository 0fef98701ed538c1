package org.thaw.shelf.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.Stimuli;
import org.thaw.library.Stimulus;

/** What is too close for a person now, as they said it last. */
record ClosePage(Optional<Closeness> said, Stimuli.Words words) {
    Map<String, String> warnings() {
        Map<String, String> all = new LinkedHashMap<>(words.warnings());
        all.remove(Stimulus.NOT_CHECKED);
        return all;
    }

    boolean isSaid(String warning) {
        return said.filter(one -> one.warnings().contains(warning)).isPresent();
    }

    boolean isLoss() {
        return said.filter(one -> one.loss() == Closeness.Loss.RECENT).isPresent();
    }

    @Override
    public String toString() {
        return "ClosePage[hidden]";
    }
}
