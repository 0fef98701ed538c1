package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HelpWordsPropertyTest {
    private static final HelpWords WORDS = new HelpWords();
    private static final List<Line> LINES = Line.all().toList();
    private static final List<String> UNRELATED = List.of(
            "In 2010 we moved house.",
            "My sister went to the shop.",
            "I laughed a lot, though not at first.",
            "It was only a song.",
            "Never mind.",
            "But the cat slept.",
            "When I was a child we had a garden.",
            "Fue hace diez años.",
            "No quiero sopa.",
            "Rain.");

    @Property
    void answersAnyText(@ForAll String text) {
        assertThat(WORDS.read(text)).isNotNull();
    }

    @Property
    void answersTheSameInCapitals(@ForAll @From("lines") Line line) {
        assertThat(WORDS.read(line.text().toUpperCase(Locale.ROOT))).isEqualTo(WORDS.read(line.text()));
    }

    @Property
    void answersTheSameWithoutAccentsAndWithOthers(@ForAll @From("lines") Line line) {
        var apart = Normalizer.normalize(line.text(), Normalizer.Form.NFD);
        assertThat(WORDS.read(apart.replaceAll("\\p{Mn}", ""))).isEqualTo(WORDS.read(line.text()));
        assertThat(WORDS.read(line.text().replaceAll("([aeiou])", "$1\u0301"))).isEqualTo(WORDS.read(line.text()));
    }

    @Property
    void answersTheSameWhateverTheWhiteSpace(@ForAll @From("lines") Line line, @ForAll @From("spaces") String space) {
        var text = space + line.text().replaceAll("\\s+", space) + space;
        assertThat(WORDS.read(text)).isEqualTo(WORDS.read(line.text()));
    }

    @Property
    void neverLowersWhatWasSaidForAnUnrelatedSentenceAfterIt(
            @ForAll @From("lines") Line line, @ForAll @From("sentences") String sentence) {
        var said = stopped(line);
        assertThat(WORDS.read(said + " " + sentence)).isGreaterThanOrEqualTo(WORDS.read(said));
    }

    @Property
    void showsForALineThatCallsForItWhateverFollows(
            @ForAll @From("lines") Line one, @ForAll @From("showing") Line two) {
        assertThat(WORDS.read(stopped(two) + " " + stopped(one))).isEqualTo(Answer.SHOW_NOW);
    }

    private static String stopped(Line line) {
        return line.text().replaceAll("[.!? ]+$", "") + ".";
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(LINES);
    }

    @Provide
    Arbitrary<Line> showing() {
        return lines().filter(line -> WORDS.read(line.text()) == Answer.SHOW_NOW);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("  ", "\n", "\t", "\r\n\r\n", "\u00a0", " \u200b ");
    }

    @Provide
    Arbitrary<String> sentences() {
        var words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
        var made = words.list().ofMinSize(2).ofMaxSize(12).map(list -> String.join(" ", list) + ".");
        return Arbitraries.oneOf(Arbitraries.of(UNRELATED), made);
    }
}
