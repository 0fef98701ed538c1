package org.thaw.journal.again;

/** Asks whether to show pages of other years. */
record ChoicePage(Choice.Shown now) {
    boolean isShown() {
        return now == Choice.Shown.YES;
    }
}
