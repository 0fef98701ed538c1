package org.thaw.instruments.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Condition;
import org.thaw.instruments.form.Enabling;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.path.Formula;
import org.thaw.instruments.path.FormulaException;
import org.thaw.instruments.path.Worksheet;

/** One pass over the steps of a form. */
final class Pass {
    private final Answers answers;
    private final Optional<Worksheet> sheet;
    private final List<Fault> faults = new ArrayList<>();

    private Pass(Answers answers, Optional<Worksheet> sheet) {
        this.answers = answers;
        this.sheet = sheet;
    }

    static List<Fault> over(List<Step> steps, Answers answers, Optional<Worksheet> sheet) {
        Pass pass = new Pass(answers, sheet);
        steps.forEach(pass::step);
        return List.copyOf(pass.faults);
    }

    private void step(Step step) {
        try {
            switch (step.kind()) {
                case VARIABLE -> variable(step);
                case ENABLE -> nodes(step).forEach(node -> enable(step, node));
                case CALCULATE -> nodes(step).forEach(node -> calculate(step, node));
            }
        } catch (FormulaException left) {
            faults.add(Fault.wrong(step.item().map(Item::linkId).orElse(""), left.sentence()));
        }
    }

    private Stream<Node> nodes(Step step) {
        return step.item().map(Item::linkId).map(answers::of).stream().flatMap(List::stream);
    }

    private void variable(Step step) {
        if (step.item().isEmpty()) {
            step.formula().ifPresent(formula -> sheet.ifPresent(one -> one.variable(formula, Optional.empty())));
        } else {
            nodes(step).forEach(node -> step.formula()
                    .ifPresent(formula -> sheet.ifPresent(one -> one.variable(formula, Optional.of(node)))));
        }
    }

    private void enable(Step step, Node node) {
        node.enable(step.formula().map(formula -> isTrue(formula, node)).orElseGet(() -> holds(node)));
        if (!node.enabled()) {
            sheet.ifPresent(one -> one.dropped(node));
        }
    }

    private boolean isTrue(Formula formula, Node node) {
        return sheet.map(one -> one.isTrue(formula, node)).orElse(true);
    }

    private boolean holds(Node node) {
        Enabling enabling = node.item().enabling();
        Stream<Condition> conditions = enabling.conditions().stream();
        return enabling.join() == Enabling.Join.ANY
                ? conditions.anyMatch(condition -> holds(condition, node))
                : conditions.allMatch(condition -> holds(condition, node));
    }

    private boolean holds(Condition condition, Node node) {
        return condition.holds(answers.near(node, condition.question())
                .filter(Node::reached)
                .flatMap(one -> one.values().stream())
                .toList());
    }

    private void calculate(Step step, Node node) {
        if (node.reached()) {
            step.formula()
                    .ifPresent(formula -> sheet.ifPresent(one -> {
                        node.answer(one.answers(formula, node));
                        one.answered(node);
                    }));
        }
    }
}
