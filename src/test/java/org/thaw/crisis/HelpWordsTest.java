package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpWordsTest {
    private static final HelpWords WORDS = new HelpWords();
    private static final List<String> FILES = List.of("lines-en.tsv", "lines-es.tsv");

    static Stream<Line> linesTunedOn() {
        return FILES.stream().flatMap(file -> Line.from(file).stream()).filter(line -> !line.isHeldOut());
    }

    static Stream<Line> linesHeldOut() {
        return FILES.stream().flatMap(file -> Line.from(file).stream()).filter(Line::isHeldOut);
    }

    @ParameterizedTest
    @MethodSource("linesTunedOn")
    void answersAsThePersonDeserves(Line line) {
        assertThat(WORDS.read(line.text())).isEqualTo(line.answer());
    }
}
