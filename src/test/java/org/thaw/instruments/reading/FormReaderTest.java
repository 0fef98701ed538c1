package org.thaw.instruments.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.instruments.Forms.form;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;
import static org.thaw.instruments.Forms.when;
import static org.thaw.instruments.Forms.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;

class FormReaderTest {
    private static final String XHTML = "\"_text\":{\"extension\":[{\"url\":"
            + "\"http://hl7.org/fhir/StructureDefinition/rendering-xhtml\",\"valueString\":\"%s\"}]}";

    @Test
    void readsEveryTypeOfItem() {
        String[] items = Stream.of(ItemType.values())
                .map(type -> item(
                        type.word(),
                        type.word(),
                        type == ItemType.GROUP ? "\"item\":[{" + item("in", "string") + "}]" : "\"text\":\"x\""))
                .toArray(String[]::new);

        assertThat(form(json(items)).items()).extracting(Item::type).containsExactly(ItemType.values());
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void namesTheFault(String json, String sentence) {
        assertThat(FormReader.read(json).faults())
                .extracting(Fault::sentence)
                .anyMatch(said -> said.contains(sentence));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("[1]", "no JSON object"),
                Arguments.of("{\"resourceType\":\"Patient\"}", "a FHIR Patient, and not a Questionnaire"),
                Arguments.of("{", "cannot be read as JSON"),
                Arguments.of("", "is empty"),
                Arguments.of(json(), "no items"),
                Arguments.of(json("\"type\":\"string\""), "no linkId"),
                Arguments.of(json("\"linkId\":7,\"type\":\"string\""), "“linkId” has to be text"),
                Arguments.of(json(item("a", "string"), item("a", "string")), "Two items have the linkId “a”"),
                Arguments.of(json(item("a", "poem")), "none that FHIR R4 knows"),
                Arguments.of(json("\"linkId\":\"a\""), "does not say its type"),
                Arguments.of(json(item("a", "string", "\"required\":\"yes\"")), "true or false"),
                Arguments.of(json(item("a", "string", "\"colour\":\"red\"")), "FHIR knows no “colour” here"),
                Arguments.of(json(item("a", "string", "\"item\":{}")), "“item” has to be a list"),
                Arguments.of(json(item("a", "group")), "que-1"),
                Arguments.of(json(item("a", "display", "\"required\":true")), "que-6"),
                Arguments.of(json(item("a", "display", "\"readOnly\":true")), "que-9"),
                Arguments.of(json(item("a", "date", "\"maxLength\":3")), "que-10"),
                Arguments.of(
                        json(item("a", "string", "\"initial\":[{\"valueString\":\"x\"},{\"valueString\":\"y\"}]")),
                        "que-13"),
                Arguments.of(json(item("a", "integer", "\"initial\":[{\"valueString\":\"x\"}]")), "another type"),
                Arguments.of(json(item("a", "date", "\"initial\":[{\"valueDate\":\"soon\"}]")), "such as 2026-03-14"),
                Arguments.of(json(item("a", "string", when("b", "exists", "\"answerBoolean\":true"))), "no such item"),
                Arguments.of(
                        json(item("a", "string"), item("b", "string", when("a", "~", "\"answerString\":\"x\""))),
                        "no operator"),
                Arguments.of(
                        json(item("a", "string"), item("b", "string", when("a", "exists", "\"answerString\":\"x\""))),
                        "needs answerBoolean"),
                Arguments.of(
                        json(item("a", "integer"), item("b", "string", when("a", "=", "\"answerString\":\"x\""))),
                        "cannot have"),
                Arguments.of(json(item("a", "choice", "\"answerValueSet\":\"#x\"")), "does not bring the set"),
                Arguments.of("{\"resourceType\":\"Questionnaire\",\"item\":[]}", "has to say its status"));
    }

    @Test
    void tellsAllFaultsAtOnceAndWhere() {
        assertThat(FormReader.read(json(item("a", "poem"), item("b", "group"))).faults())
                .extracting(Fault::where)
                .containsExactly("a", "b");
    }

    @Test
    void fetchesNoAnswersThatAreKeptElsewhere() {
        ReadForm read = FormReader.read(json(item("a", "choice", "\"answerValueSet\":\"http://x.org/answers\"")));

        assertThat(read.form()).isPresent();
        assertThat(read.faults()).extracting(Fault::level).containsExactly(Fault.Level.LEFT_OUT);
    }

    @Test
    void weighsAnswersFromASetTheFormBrings() {
        String set = "\"contained\":[{\"resourceType\":\"CodeSystem\",\"id\":\"c\",\"url\":\"urn:c\",\"concept\":["
                + "{\"code\":\"often\",\"display\":\"Often\",\"extension\":[{\"url\":"
                + "\"http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue\",\"valueDecimal\":2}]},"
                + "{\"code\":\"never\",\"display\":\"Never\",\"extension\":[{\"url\":"
                + "\"http://hl7.org/fhir/StructureDefinition/itemWeight\",\"valueDecimal\":0}]}]},"
                + "{\"resourceType\":\"ValueSet\",\"id\":\"v\",\"compose\":{\"include\":[{\"system\":\"urn:c\"}]}}],";

        Form form = form(with(set, item("a", "choice", "\"answerValueSet\":\"#v\"")));

        assertThat(form.items().getFirst().options())
                .extracting(option -> ((Value.Coding) option.value()).weight().orElseThrow())
                .containsExactly(BigDecimal.TWO, BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%s,\"valueCoding\":{\"code\":\"x\"}}",
                "{\"valueCoding\":{\"code\":\"x\",%s}}",
            })
    void weighsAnswersWhereverTheFormSaysIt(String option) {
        for (String name : List.of("ordinalValue", "questionnaire-ordinalValue", "itemWeight")) {
            String weight = "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/" + name
                    + "\",\"valueDecimal\":2}]";
            Form form = form(json(item("a", "choice", "\"answerOption\":[" + option.formatted(weight) + "]")));

            assertThat(form.items().getFirst().options().getFirst().value())
                    .isInstanceOfSatisfying(Value.Coding.class, coding -> assertThat(coding.weight())
                            .contains(BigDecimal.TWO));
        }
    }

    @Test
    void keepsBoldAndLinesOfALook() {
        Form form = form(json(item("a", "string", XHTML.formatted("<p>One <b>bold</b></p><p>Two</p>"))));

        assertThat(form.items().getFirst().text().html()).contains("One <b>bold</b><br>Two");
    }

    @ParameterizedTest
    @MethodSource("acting")
    void letsNothingThroughThatActs(String look) {
        ReadForm read = FormReader.read(json(item("a", "string", "\"text\":\"x\"", XHTML.formatted(look))));

        String html = read.form().orElseThrow().items().getFirst().text().html().orElse("");
        assertThat(html).doesNotContainIgnoringCase("script", "on", "src", "href", "style", "svg", "url(");
        assertThat(read.faults()).extracting(Fault::level).containsExactly(Fault.Level.LEFT_OUT);
    }

    static Stream<String> acting() {
        return Stream.of(
                "<script>alert(1)</script>hi",
                "<b onclick='x()'>hi</b>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:x()'>hi</a>",
                "<svg><script>x</script></svg>",
                "<p style='background:url(//x)'>hi</p>",
                "<b><iframe src='//x'></iframe>hi</b>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>");
    }

    @Test
    void readsTraitsHelpAndBounds() {
        Item item = form(json(item(
                        "a",
                        "integer",
                        "\"required\":true",
                        "\"prefix\":\"1.\"",
                        "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden\","
                                + "\"valueBoolean\":true},{\"url\":\"http://hl7.org/fhir/StructureDefinition/minValue\","
                                + "\"valueInteger\":3}]",
                        "\"item\":[{" + item("h", "display", "\"text\":\"Count all\"", control("help")) + "}]")))
                .items()
                .getFirst();

        assertThat(item.traits()).containsExactlyInAnyOrder(Trait.REQUIRED, Trait.HIDDEN);
        assertThat(item.prefix()).contains("1.");
        assertThat(item.help().orElseThrow().plain()).isEqualTo("Count all");
        assertThat(item.items()).isEmpty();
        assertThat(item.bounds().least()).contains(new Value.Whole(3));
    }

    private static String control(String code) {
        return "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl\","
                + "\"valueCodeableConcept\":{\"coding\":[{\"code\":\"" + code + "\"}]}}]";
    }

    @Test
    void refusesAFloodOfItems() {
        String[] items = Stream.iterate(0, i -> i + 1)
                .limit(10_000)
                .map(i -> item("i" + i, "string"))
                .toArray(String[]::new);

        assertThat(FormReader.read(json(items)))
                .isEqualTo(new ReadForm(
                        java.util.Optional.empty(),
                        List.of(Fault.stops(
                                "", "The form has more than 5,000 items, and Thaw reads forms up to that size."))));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String deep = "{" + item("last", "string") + "}";
        for (int i = 0; i < 400; i++) {
            deep = "{" + item("g" + i, "group", "\"item\":[" + deep + "]") + "}";
        }

        assertThat(FormReader.read(json(deep.substring(1, deep.length() - 1))).faults())
                .singleElement()
                .extracting(Fault::sentence)
                .asString()
                .contains("nested too deep");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = "{\"title\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xff;

        assertThatThrownBy(() -> Resource.text(bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("The file is no text in UTF-8, as JSON has to be.");
        assertThatThrownBy(() -> Resource.text(new byte[] {'a', (byte) 0xc3})).isInstanceOf(UnreadableException.class);
    }

    @Test
    void readsTextWithAMarkBeforeIt() throws Exception {
        assertThat(Resource.text(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '{', '}'}))
                .isEqualTo("{}");
    }

    @Test
    void cutsAListIntoWhatItHolds() throws Exception {
        assertThat(Resource.list(" [ {\"a\":[1,{}]} , 7, [2],\"x\"]"))
                .contains(List.of("{\"a\":[1,{}]}", "null", "[2]", "null"));
        assertThat(Resource.list("{}")).isEmpty();
        assertThatThrownBy(() -> Resource.list("[{}")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Resource.list("[" + "{},".repeat(10_001) + "{}]"))
                .hasMessageContaining("more than 10,000");
    }

    @Test
    void fixesAllThatStandsInAPartThatCannotBeChanged() {
        Form form = form(json(item("g", "group", "\"readOnly\":true", "\"item\":[{" + item("a", "string") + "}]")));

        assertThat(form.find("a").orElseThrow().isAsked()).isFalse();
    }

    @Test
    void refusesALinkIdThatIsTooLong() {
        assertThat(FormReader.read(json(item("l".repeat(256), "string"))).faults())
                .extracting(Fault::sentence)
                .contains("An item has a linkId of more than 255 letters.");
    }
}
