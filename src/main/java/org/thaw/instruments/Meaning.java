package org.thaw.instruments;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.Instrument;

/** What the authors of a questionnaire say of its score. */
record Meaning(Instrument instrument, int score) {
    Optional<Instrument.Band> band() {
        return instrument.meaning().bands().stream()
                .filter(band -> band.holds(score))
                .findFirst();
    }

    boolean reaches(Instrument.Mark mark) {
        return score >= mark.at();
    }

    Optional<Integer> least() {
        return end(instrument, "least");
    }

    /** The most that the score can be. */
    Optional<Integer> most() {
        return end(instrument, "most");
    }

    /** The longer questionnaire that is worth filling in after this. */
    Optional<String> then() {
        return instrument.meaning().marks().stream().anyMatch(this::reaches)
                ? Optional.ofNullable(instrument.facts().get("then")).map(String::valueOf)
                : Optional.empty();
    }

    /** In a few words: its band; without bands, the highest mark it reaches. */
    Optional<String> words() {
        return band().map(Instrument.Band::words).or(this::mark);
    }

    private Optional<String> mark() {
        Comparator<Instrument.Mark> byHeight = Comparator.comparingInt(Instrument.Mark::at);
        return instrument.meaning().marks().stream()
                .filter(this::reaches)
                .max(byHeight)
                .map(mark -> "At or above the mark of " + mark.at() + ": "
                        + mark.words().toLowerCase(Locale.ENGLISH))
                .or(() -> instrument.meaning().marks().stream()
                        .min(byHeight)
                        .map(mark -> "Below its lowest mark, which is " + mark.at()));
    }

    private static Optional<Integer> end(Instrument instrument, String end) {
        return instrument.facts().get("score") instanceof Map<?, ?> ends && ends.get(end) instanceof Integer found
                ? Optional.of(found)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Meaning[hidden]";
    }
}
