package org.thaw.insight.experiment;

import org.thaw.draft.Pressed;

/** Which end of the scale a person would like better, if any. The names are part of what vaults keep. */
public enum Better implements Pressed {
    HIGHER("Higher would be better for me"),
    LOWER("Lower would be better for me"),
    NEITHER("Neither, I want to see");

    private final String words;

    Better(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
