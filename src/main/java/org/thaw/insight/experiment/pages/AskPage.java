package org.thaw.insight.experiment.pages;

import java.util.List;

/**
 * A step that is asked about first.
 *
 * @param action where its button goes
 * @param back where nothing changes
 */
record AskPage(String question, List<String> sentences, String action, String button, String back, String backWords) {
    AskPage {
        sentences = List.copyOf(sentences);
    }
}
