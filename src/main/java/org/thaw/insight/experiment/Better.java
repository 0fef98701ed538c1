package org.thaw.insight.experiment;

/** Which end of the scale a person would like better, if any. The names are part of what vaults keep. */
public enum Better {
    HIGHER("Higher would be better for me"),
    LOWER("Lower would be better for me"),
    NEITHER("Neither, I want to see");

    private final String words;

    Better(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
