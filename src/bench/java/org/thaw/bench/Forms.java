package org.thaw.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.reading.FormReader;

/**
 * A form of 420 items with 80 calculations: the first use, with FHIR’s classes loaded, and then one changed answer after
 * the other, each with everything worked out anew. The calculations are written as forms in use write them: a third
 * searches all items, a third goes from group to group, and a third builds on another calculation.
 */
final class Forms {
    private static final int QUESTIONS = 330;
    private static final int CALCULATIONS = 80;
    private static final int IN_A_GROUP = 33;
    private static final int CHANGES = 400;
    private static final double LIMIT_FIRST = 2000;
    private static final double LIMIT_AGAIN = 30;
    private static final double LIMIT_CHANGE = 50;
    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

    List<Figure> measure() {
        String small = form(3, 1);
        double first = millis(() -> use(small));
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            again.add(millis(() -> use(small)));
        }
        Plan plan = Plan.of(read(form(QUESTIONS, CALCULATIONS)));
        plan.warm();
        Answers answers = plan.begin();
        List<Double> changes = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            Node changed = answers.of("q" + i % QUESTIONS).getFirst();
            changed.answer(List.of(new Value.Whole(i)));
            changes.add(millis(() -> plan.work(answers)));
        }
        return List.of(
                Figure.of("questionnaire with a formula: the first use", "ms", List.of(first), LIMIT_FIRST),
                Figure.of("questionnaire with a formula: later uses", "ms", again, LIMIT_AGAIN),
                Figure.of("420 items, 80 calculations: a change", "ms", changes, LIMIT_CHANGE),
                Figure.of(
                        "420 items, 80 calculations: a change, p99",
                        "ms",
                        List.of(Figure.unlimited("", "ms", changes).percentile(99)),
                        LIMIT_CHANGE),
                Figure.of(
                        "420 items, 80 calculations: the slowest of 400 changes",
                        "ms",
                        List.of(Collections.max(changes)),
                        LIMIT_CHANGE));
    }

    private static void use(String json) {
        Plan plan = Plan.of(read(json));
        plan.work(plan.begin());
    }

    private static Form read(String json) {
        return FormReader.read(json).form().orElseThrow();
    }

    private static String form(int questions, int calculations) {
        StringBuilder items = new StringBuilder();
        for (int group = 0; group * IN_A_GROUP < questions; group++) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"linkId\":\"g")
                    .append(group)
                    .append("\",\"type\":\"group\",\"item\":[");
            for (int i = group * IN_A_GROUP; i < Math.min(questions, (group + 1) * IN_A_GROUP); i++) {
                items.append(i % IN_A_GROUP == 0 ? "" : ",")
                        .append("{\"linkId\":\"q")
                        .append(i)
                        .append("\",\"type\":\"integer\",\"initial\":[{\"valueInteger\":1}]}");
            }
            items.append("]}");
        }
        for (int i = 0; i < calculations; i++) {
            items.append(",{\"linkId\":\"c%d\",\"type\":\"decimal\",\"extension\":[{\"url\":\"%s\",\"valueExpression\":"
                            .formatted(i, CALCULATED)
                    + "{\"language\":\"text/fhirpath\",\"expression\":\"%s\"}}]}".formatted(path(i, questions)));
        }
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"item\":[" + items + "]}";
    }

    private static String path(int calculation, int questions) {
        int question = calculation * 4 % questions;
        return switch (calculation % 3) {
            case 0 ->
                "%resource.repeat(item).where(linkId='q" + question + "').answer.value * 2 + "
                        + "%resource.descendants().where(linkId='q1').answer.value";
            case 1 -> "%resource.item.where(linkId='g" + question / IN_A_GROUP + "').item.answer.value.sum()";
            default -> "%resource.repeat(item).where(linkId='c" + (calculation - 1) + "').answer.value + 1";
        };
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
