package org.thaw.vault.keeping;

/** What became of a record or head that does not verify, as exactly as can be told. */
enum Harm {
    CUT("it was cut short or made longer.", "they were cut short or made longer."),
    COPIED("it is a copy of another entry.", "they are copies of other entries."),
    SWAPPED("it stands in another entry's place.", "they stand in other entries' places."),
    ANOTHER_VERSION("it is an older or newer copy of itself.", "they are older or newer copies of themselves."),
    FOREIGN("it comes from another vault.", "they come from another vault."),
    ALTERED("it is no longer what was saved.", "they are no longer what was saved.");

    private final String one;
    private final String several;

    Harm(String one, String several) {
        this.one = one;
        this.several = several;
    }

    String sentence(long count) {
        return Faults.entries(count) + " cannot be read, because " + (count == 1 ? one : several);
    }
}
