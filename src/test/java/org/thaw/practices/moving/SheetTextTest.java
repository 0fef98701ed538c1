package org.thaw.practices.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing on its way through a form: what is drawn comes back, and nothing else gets in. */
class SheetTextTest {
    @Property(tries = 200)
    void comesBackAsItWasDrawn(@ForAll("sheets") Sheet sheet) {
        assertThat(SheetText.read(SheetText.write(sheet))).hasValue(sheet);
    }

    @Property(tries = 500)
    void takesAnyTextOrRefusesItAndNeverFails(@ForAll String text) {
        SheetText.read(text).ifPresent(sheet -> assertThat(sheet.fits()).isTrue());
    }

    @Property(tries = 500)
    void drawsNothingButNumbersWhateverWasSent(@ForAll("nearlySheets") String text) {
        SheetText.read(text).ifPresent(sheet -> assertThat(Stream.concat(
                        sheet.lines().stream().map(Line::path),
                        sheet.shapes().stream().map(Shape::path)))
                .allSatisfy(path -> assertThat(path).matches("-?\\d+,-?\\d+( -?\\d+,-?\\d+)*")));
    }

    @Test
    void anEmptySheetIsASheet() {
        assertThat(SheetText.read("")).hasValue(Sheet.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line",
                "line,middle",
                "line,middle,1",
                "line,middle,1,2,3",
                "line,middle,1001,0",
                "line,middle,-1,0",
                "line,middle,01,0",
                "line,MIDDLE,1,1",
                "line,bold,1,1",
                "shape,round,smooth,small,light",
                "shape,round,smooth,small,light,0",
                "shape,round,smooth,small,light,10",
                "shape,<svg/onload=alert(1)>,smooth,small,light,5",
                "circle,1,1",
                "line,middle,1,1  line,middle,1,1"
            })
    void refusesWhatIsNoMarkAsAWhole(String text) {
        assertThat(SheetText.read(text)).isEmpty();
        assertThat(SheetText.read("line,middle,1,1 " + text)).isEmpty();
    }

    @Test
    void refusesMoreThanASheetHolds() {
        String points = numbers(2 * Line.MOST_POINTS);
        assertThat(SheetText.read("line,light," + points)).isPresent();
        assertThat(SheetText.read("line,light," + points + ",1,1")).isEmpty();
        assertThat(SheetText.read(repeated("line,light,1,1", Sheet.MOST_LINES))).isPresent();
        assertThat(SheetText.read(repeated("line,light,1,1", Sheet.MOST_LINES + 1)))
                .isEmpty();
        assertThat(SheetText.read(repeated("line,light," + points, 21))).isEmpty();
        assertThat(SheetText.read("line,light," + numbers(SheetText.LONGEST))).isEmpty();
        assertThat(SheetText.read(repeated("shape,round,rough,small,light,5", Sheet.MOST_SHAPES + 1)))
                .isEmpty();
    }

    @Test
    void theFullestSheetIsShorterThanTheLongestText() {
        String fullest = repeated("line,middle," + repeatedNumber("1000", 2 * 40), 299) + " "
                + repeated("shape,cornered,smooth,middle,middle,5", Sheet.MOST_SHAPES);

        assertThat(fullest.length()).isLessThan(SheetText.LONGEST);
        assertThat(SheetText.read(fullest)).isPresent();
    }

    @Test
    void takesTheLastShapeAwayAndThenTheLastLine() {
        Sheet sheet = SheetText.read("line,light,1,1 line,heavy,2,2 shape,round,rough,small,light,5")
                .orElseThrow();

        assertThat(sheet.withoutLast().shapes()).isEmpty();
        assertThat(sheet.withoutLast().withoutLast().lines()).hasSize(1);
        assertThat(Sheet.EMPTY.withoutLast()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void saysNothingOfWhatWasDrawn() {
        Sheet sheet = SheetText.read("line,light,123,456").orElseThrow();

        assertThat(sheet.toString() + sheet.lines().getFirst() + new Drawing(sheet))
                .doesNotContain("123");
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<Line> lines = Combinators.combine(
                        Arbitraries.of(Weight.class),
                        Arbitraries.integers()
                                .between(0, Sheet.SIDE)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(20))
                .as((weight, at) -> new Line(
                        weight,
                        at.stream()
                                .flatMap(one -> Stream.of(one, Sheet.SIDE - one))
                                .toList()));
        Arbitrary<Shape> shapes = Combinators.combine(
                        Arbitraries.of(Shape.Kind.class),
                        Arbitraries.of(Shape.Edge.class),
                        Arbitraries.of(Shape.Size.class),
                        Arbitraries.of(Weight.class),
                        Arbitraries.integers().between(1, Shape.PLACES))
                .as(Shape::new);
        return Combinators.combine(lines.list().ofMaxSize(8), shapes.list().ofMaxSize(8))
                .as(Sheet::new);
    }

    @Provide
    Arbitrary<String> nearlySheets() {
        return Arbitraries.of(
                        "line", "shape", "light", "heavy", "round", "rough", "small", "5", "77", "1000", "-3", "<b>",
                        "\"", "")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(",", words));
    }

    private static String repeated(String mark, int times) {
        return String.join(" ", Collections.nCopies(times, mark));
    }

    private static String repeatedNumber(String number, int times) {
        return String.join(",", Collections.nCopies(times, number));
    }

    private static String numbers(int count) {
        List<String> numbers = IntStream.range(0, count)
                .mapToObj(at -> Integer.toString(at % 1000))
                .toList();
        return numbers.stream().collect(Collectors.joining(","));
    }
}
