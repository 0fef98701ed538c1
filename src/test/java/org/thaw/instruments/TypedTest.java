package org.thaw.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.form;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Value;

/** Between what stands in a field and an answer, both ways. */
class TypedTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @MethodSource("answers")
    void readsEveryTypeOfAnswerAndGivesItBackAsItWasTyped(String type, String typed, Value answer) {
        Item item = of(type);

        Typed read = Typed.read(item, List.of(typed), "", BERLIN);

        assertThat(read.fault()).isEmpty();
        assertThat(read.values()).containsExactly(answer);
        assertThat(item.type().takes(answer)).isTrue();
        assertThat(Typed.field(item, answer, BERLIN)).isEqualTo(typed);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("boolean", "true", new Value.Truth(true)),
                Arguments.of("boolean", "false", new Value.Truth(false)),
                Arguments.of("integer", "-12", new Value.Whole(-12)),
                Arguments.of("integer", "2147483647", new Value.Whole(Integer.MAX_VALUE)),
                Arguments.of("decimal", "1.5", new Value.Decimal(new BigDecimal("1.5"))),
                Arguments.of("date", "2024-02-29", new Value.Day("2024-02-29")),
                Arguments.of("date", "2024-02", new Value.Day("2024-02")),
                Arguments.of("date", "2024", new Value.Day("2024")),
                Arguments.of("dateTime", "2026-07-14T20:15", new Value.Moment("2026-07-14T20:15:00+02:00")),
                Arguments.of("dateTime", "2026-07-14", new Value.Moment("2026-07-14")),
                Arguments.of("time", "20:15:00", new Value.TimeOfDay("20:15:00")),
                Arguments.of("string", "grief", new Value.Words("grief")),
                Arguments.of("text", "two\nlines", new Value.Words("two\nlines")),
                Arguments.of("url", "https://example.org/", new Value.Address("https://example.org/")),
                Arguments.of("open-choice", "another", new Value.Words("another")),
                Arguments.of("reference", "Dr Lee", new Value.Reference(Optional.empty(), Optional.of("Dr Lee"))),
                Arguments.of("choice", "tea", coding("tea")),
                Arguments.of("quantity", "70", quantity("70", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "integer, a few, whole number",
        "integer, 1.5, whole number",
        "integer, 99999999999, smaller number",
        "decimal, 1.2.3, number",
        "quantity, heavy, number",
        "date, 2026-13-01, like 2026-03-14",
        "date, 2026-02-30, like 2026-03-14",
        "date, soon, like 2026-03-14",
        "dateTime, noon, like 2026-03-14T20:15",
        "time, 25:00, like 20:15"
    })
    void saysHowToWriteWhatCannotBeRead(String type, String typed, String sentence) {
        Typed read = Typed.read(of(type), List.of(typed), "", BERLIN);

        assertThat(read.values()).isEmpty();
        assertThat(read.fault()).hasValueSatisfying(fault -> assertThat(fault).contains(sentence));
    }

    @Test
    void showsAMomentFromElsewhereByTheClockHere() {
        assertThat(Typed.field(of("dateTime"), new Value.Moment("2026-07-14T18:15:00Z"), BERLIN))
                .isEqualTo("2026-07-14T20:15");
    }

    @Test
    void takesTheUnitThatWasChosen() {
        Item item = form(json(item("i", "quantity", "\"extension\":[" + unit("kg") + "," + unit("lb") + "]")))
                .items()
                .getFirst();

        assertThat(Typed.read(item, List.of("150"), "1", BERLIN).values())
                .containsExactly(quantity("150", Optional.of("lb")));
    }

    @Test
    void takesMoreThanOneAndEachOnce() {
        Item item = form(json(
                        item(
                                "i",
                                "open-choice",
                                "\"repeats\":true",
                                "\"answerOption\":[{\"valueString\":\"tea\"},{\"valueInteger\":3},{\"valueDate\":\"2026-01-01\"}]")))
                .items()
                .getFirst();

        assertThat(Typed.read(item, List.of("#0", "#1", "#2", "#0", "#9", "water", ""), "", BERLIN)
                        .values())
                .containsExactly(
                        new Value.Words("tea"),
                        new Value.Whole(3),
                        new Value.Day("2026-01-01"),
                        new Value.Words("water"));
    }

    private static Item of(String type) {
        return form(json(item("i", type))).items().getFirst();
    }

    private static Value coding(String display) {
        return new Value.Coding(Optional.empty(), Optional.empty(), Optional.of(display), Optional.empty());
    }

    private static Value quantity(String number, Optional<String> unit) {
        Optional<String> system = unit.map(_ -> "http://unitsofmeasure.org");
        return new Value.Quantity(new BigDecimal(number), unit, system, unit);
    }

    private static String unit(String code) {
        return "{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption\",\"valueCoding\":"
                + "{\"system\":\"http://unitsofmeasure.org\",\"code\":\"" + code + "\",\"display\":\"" + code + "\"}}";
    }
}
