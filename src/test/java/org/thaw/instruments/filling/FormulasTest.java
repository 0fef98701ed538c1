package org.thaw.instruments.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.answer;
import static org.thaw.instruments.Forms.calculated;
import static org.thaw.instruments.Forms.form;
import static org.thaw.instruments.Forms.formula;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;
import static org.thaw.instruments.Forms.response;
import static org.thaw.instruments.Forms.variable;
import static org.thaw.instruments.Forms.when;
import static org.thaw.instruments.Forms.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Comparing;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.reading.FormReader;
import org.thaw.instruments.reading.ResponseReader;

/** What forms work out. */
class FormulasTest {
    private static final String TWO = response("\"linkId\":\"g\",\"item\":[{" + answer("a", "\"valueDecimal\":2")
            + "},{" + answer("b", "\"valueDecimal\":3") + "}]");

    /** The ways that forms in use have to an item; all of them mean the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%resource.repeat(item).where(linkId='a').answer.value + 1",
                "%resource.descendants().where(linkId='a').answer.value + 1",
                "%resource.descendants().where($this.linkId='a').answer.value + 1",
                "%resource.item.where(linkId='g').item.where(linkId='a').answer.value + 1",
                "%resource.item.where('g'=linkId).item.where(linkId='a').answer.valueDecimal + 1",
                "QuestionnaireResponse.item.where(linkId='g').item.where(linkId='a').answer.value.ofType(decimal) + 1",
                "1 + %resource.item.item.where(linkId='a').answer.value",
                "%resource.item.item.answer.value.first() + 1",
                "%resource.repeat(item).where(linkId='a' and answer.exists()).answer.value + 1",
                "iif(%resource.repeat(item).where(linkId='a').answer.exists(), 3, 4)",
                "%resource.repeat(item).answer.value.sum() - 2",
                "%resource.repeat(item).answer.value.aggregate($total + $this, 0) - 2",
                "%resource.answers().value.max()",
                "%resource.repeat(item).answer.count() + 1",
                "(%resource.repeat(item).where(linkId='a').answer.value * 1.5).round(0)",
                "%resource.repeat(item).where(linkId='a').answer.value.select($this + 1)",
                "(1 | 2 | 3).where($this > 2)",
                "'abc'.length()",
                "'a-b-c'.replace('-', '').length()",
                "'x1y22'.replaceMatches('[0-9]', '').length() + 1",
                "%questionnaire.repeat(item).where(linkId='t').count() + 2",
                "10 'mm' = 1 'cm' implies true and 3 = 3"
            })
    void findsThree(String path) {
        Form form = form(json(
                item("g", "group", "\"item\":[{" + item("a", "decimal") + "},{" + item("b", "decimal") + "}]"),
                item("t", path.contains("implies") ? "boolean" : "decimal", calculated(path))));

        Answers answers = worked(form, TWO);

        Value found = answers.of("t").getFirst().values().getFirst();
        assertThat(
                        found instanceof Value.Truth(boolean yes)
                                ? yes ? BigDecimal.valueOf(3) : BigDecimal.ZERO
                                : Comparing.number(found).orElseThrow())
                .isEqualByComparingTo("3");
    }

    @Test
    void worksOutInTheOrderOfNeedAndNotOfTheForm() {
        Form form = form(json(
                item("c", "integer", calculated("%resource.item.where(linkId='b').answer.value + 1")),
                item("b", "integer", calculated("%resource.item.where(linkId='a').answer.value + 1")),
                item("a", "integer")));

        assertThat(number(worked(form, response(answer("a", "\"valueInteger\":1"))), "c"))
                .isEqualByComparingTo("3");
    }

    @Test
    void followsVariablesOfTheFormAndOfGroups() {
        String group = item(
                "g",
                "group",
                "\"extension\":[" + variable("half", "%whole / 2") + "]",
                "\"item\":[{" + item("t", "decimal", calculated("%half + %context.answer.count()")) + "}]");
        Form form = form(with(
                "\"extension\":[" + variable("whole", "%resource.item.where(linkId='a').answer.value") + "],",
                item("a", "decimal"),
                group));

        assertThat(number(worked(form, response(answer("a", "\"valueDecimal\":5"))), "t"))
                .isEqualByComparingTo("2.5");
    }

    @Test
    void calculatesEachRepetitionByItself() {
        Form form = form(json(item(
                "g",
                "group",
                "\"repeats\":true",
                "\"extension\":[" + variable("mine", "item.where(linkId='a').answer.value") + "]",
                "\"item\":[{" + item("a", "integer") + "},{" + item("t", "integer", calculated("%mine * 2")) + "}]")));
        String times = "\"linkId\":\"g\",\"item\":[{" + answer("a", "\"valueInteger\":%d") + "}]";

        Answers answers = worked(form, response(times.formatted(1), times.formatted(4)));

        assertThat(answers.of("t"))
                .extracting(node -> node.values().getFirst())
                .containsExactly(new Value.Whole(2), new Value.Whole(8));
    }

    @Test
    void countsNothingThatIsNotAsked() {
        Form form = form(json(
                item("a", "boolean"),
                item("b", "integer", when("a", "=", "\"answerBoolean\":true")),
                item("t", "integer", calculated("%resource.repeat(item).where(linkId='b').answer.value.sum()"))));

        String given = response(answer("a", "\"valueBoolean\":false"), answer("b", "\"valueInteger\":7"));
        assertThat(number(worked(form, given), "t")).isZero();
    }

    @Test
    void asksByAFormula() {
        Form form = form(json(
                item("a", "integer"),
                item(
                        "b",
                        "string",
                        "\"extension\":["
                                + formula(
                                        "sdc-questionnaire-enableWhenExpression",
                                        "",
                                        "%resource.item.where(linkId='a').answer.value > 3")
                                + "]")));

        assertThat(worked(form, response(answer("a", "\"valueInteger\":4")))
                        .of("b")
                        .getFirst()
                        .reached())
                .isTrue();
        assertThat(worked(form, response(answer("a", "\"valueInteger\":3")))
                        .of("b")
                        .getFirst()
                        .reached())
                .isFalse();
    }

    @Test
    void beginsWithInitialValues() {
        Form form = form(json(
                item("a", "integer", "\"initial\":[{\"valueInteger\":4}]"),
                item(
                        "b",
                        "string",
                        "\"extension\":[" + formula("sdc-questionnaire-initialExpression", "", "'x' & 'y'") + "]")));

        Answers answers = Plan.of(form).begin();

        assertThat(answers.of("a").getFirst().values()).containsExactly(new Value.Whole(4));
        assertThat(answers.of("b").getFirst().values()).containsExactly(new Value.Words("xy"));
    }

    @Test
    void servesManyAtOnceAndEachWithTheirOwnAnswers() {
        Form form = form(json(
                item("a", "integer"),
                item("t", "integer", calculated("%resource.item.where(linkId='a').answer.value * 2"))));
        Plan plan = Plan.of(form);
        plan.warm();

        IntStream.range(0, 40).parallel().forEach(mine -> {
            Answers answers = ResponseReader.read(form, response(answer("a", "\"valueInteger\":" + mine)))
                    .answers()
                    .orElseThrow();
            assertThat(plan.work(answers)).isEmpty();
            assertThat(answers.of("t").getFirst().values()).containsExactly(new Value.Whole(2 * mine));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%b + 1 | %a + 1",
                "%resource.item.where(linkId='y').answer.value | 1",
            })
    void namesACircle(String first, String second) {
        Form form = FormReader.read(with(
                        "\"extension\":[" + variable("a", first) + "," + variable("b", second) + "],",
                        item("y", "integer", calculated("%a"))))
                .form()
                .orElseThrow();

        Plan plan = Plan.of(form);

        assertThat(plan.isSound()).isFalse();
        assertThat(plan.faults())
                .singleElement()
                .extracting(Fault::sentence)
                .asString()
                .startsWith("Items wait for one another in a circle")
                .contains("the variable a");
    }

    /** Formulas that would run for ever, or fill the memory. Each ends by itself, well within the time of a test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1 | 2).repeat($this + 1)",
                "%resource.descendants().select(%resource.descendants().select(%resource.descendants()))",
                "%resource.repeat(item).aggregate($total & 'xxxxxxxxxxxxxxxxxxxx' & $total, 'aa')",
                "'1e999999999'.toDecimal() + 1",
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(a|aa)+\\\\\\\\1c')",
                "'a'.select($this & $this & $this & $this & $this & $this & $this & $this).select($this & $this & "
                        + "$this & $this & $this & $this & $this & $this).select($this & $this & $this & $this & $this "
                        + "& $this & $this & $this & $this & $this).select($this & $this & $this & $this & $this & $this"
                        + " & $this & $this).select($this & $this & $this & $this & $this & $this & $this & $this)"
                        + ".select($this & $this & $this & $this & $this & $this & $this & $this)",
                "((("
            })
    void endsWhatWouldNotEnd(String path) {
        String[] items = IntStream.range(0, 200)
                .mapToObj(i -> item("i" + i, "string", "\"initial\":[{\"valueString\":\"v\"}]"))
                .toArray(String[]::new);
        String[] all = java.util.Arrays.copyOf(items, items.length + 1);
        all[items.length] = item("t", "string", calculated(path));
        Form form = FormReader.read(json(all)).form().orElseThrow();

        Plan plan = Plan.of(form);
        List<Fault> faults = plan.work(plan.begin());

        assertThat(plan.faults().size() + faults.size()).isPositive();
    }

    private static BigDecimal number(Answers answers, String linkId) {
        return Comparing.number(answers.of(linkId).getFirst().values().getFirst())
                .orElseThrow();
    }

    private static Answers worked(Form form, String response) {
        Answers answers = ResponseReader.read(form, response).answers().orElseThrow();
        Plan plan = Plan.of(form);
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.work(answers)).isEmpty();
        return answers;
    }
}
