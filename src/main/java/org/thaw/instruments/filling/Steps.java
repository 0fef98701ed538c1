package org.thaw.instruments.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.thaw.instruments.form.Condition;
import org.thaw.instruments.form.Expression;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.path.Formula;
import org.thaw.instruments.path.FormulaException;
import org.thaw.instruments.path.Formulary;
import org.thaw.instruments.path.Reads;

/** All that a form has worked out, each with what it needs. A formula that cannot be read is told of and left out. */
final class Steps {
    private final Supplier<Formulary> formulary;
    private final Consumer<Fault> faults;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Item> parents = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Steps(Form form, Supplier<Formulary> formulary, Consumer<Fault> faults) {
        this.formulary = formulary;
        this.faults = faults;
        form.items().forEach(item -> place(item, Optional.empty()));
    }

    static List<Step> of(Form form, Supplier<Formulary> formulary, Consumer<Fault> faults) {
        Steps steps = new Steps(form, formulary, faults);
        form.variables().forEach(one -> steps.add(Step.Kind.VARIABLE, Optional.empty(), one));
        form.all().forEach(steps::item);
        return steps.steps;
    }

    private void place(Item item, Optional<Item> parent) {
        items.put(item.linkId(), item);
        parent.ifPresent(one -> parents.put(item.linkId(), one));
        item.items().forEach(child -> place(child, Optional.of(item)));
    }

    private void item(Item item) {
        Optional<Item> here = Optional.of(item);
        if (!item.enabling().conditions().isEmpty()) {
            steps.add(new Step(Step.Kind.ENABLE, here, Optional.empty(), conditions(item)));
        } else {
            item.enabling().formula().ifPresent(one -> add(Step.Kind.ENABLE, here, one));
        }
        item.formulas().variables().forEach(one -> add(Step.Kind.VARIABLE, here, one));
        item.formulas().calculation().ifPresent(one -> add(Step.Kind.CALCULATE, here, one));
    }

    private void add(Step.Kind kind, Optional<Item> item, Expression expression) {
        if (kind == Step.Kind.VARIABLE && expression.name().isEmpty()) {
            faults.accept(Fault.wrong(item.map(Item::linkId).orElse(""), "A variable has no name."));
            return;
        }
        try {
            Formula formula = formulary.get().read(expression, item);
            steps.add(new Step(kind, item, Optional.of(formula), needs(formula.reads(), item)));
        } catch (FormulaException unreadable) {
            faults.accept(Fault.wrong(item.map(Item::linkId).orElse(""), unreadable.sentence()));
        }
    }

    private Step.Needs conditions(Item item) {
        Step.Needs.Gathered needs = new Step.Needs.Gathered();
        for (Condition condition : item.enabling().conditions()) {
            Item question = items.get(condition.question());
            if (question != null) {
                needs.surely.add(Step.name(Step.Kind.CALCULATE, Optional.of(question), ""));
                around(question, needs);
            }
        }
        return needs.needs();
    }

    private Step.Needs needs(Reads reads, Optional<Item> scope) {
        Step.Needs.Gathered needs = new Step.Needs.Gathered();
        found(reads.answers()).forEach(item -> {
            needs.surely.add(Step.name(Step.Kind.CALCULATE, Optional.of(item), ""));
            around(item, needs);
        });
        found(reads.wholes()).forEach(whole -> {
            whole.all().forEach(item -> {
                needs.perhaps.add(Step.name(Step.Kind.CALCULATE, Optional.of(item), ""));
                needs.perhaps.add(Step.name(Step.Kind.ENABLE, Optional.of(item), ""));
            });
            parent(whole).ifPresent(parent -> around(parent, needs));
        });
        reads.variables().forEach(name -> variable(name, scope, needs));
        needs.anything = reads.everything();
        return needs.needs();
    }

    private Stream<Item> found(Set<String> linkIds) {
        return linkIds.stream().flatMap(linkId -> Optional.ofNullable(items.get(linkId)).stream());
    }

    private Optional<Item> parent(Item item) {
        return Optional.ofNullable(parents.get(item.linkId()));
    }

    /** Whether an item is asked hangs on everything around it. */
    private void around(Item item, Step.Needs.Gathered needs) {
        for (Optional<Item> one = Optional.of(item); one.isPresent(); one = one.flatMap(this::parent)) {
            needs.surely.add(Step.name(Step.Kind.ENABLE, one, ""));
        }
    }

    /** The variable of that name which is nearest; only one of them is there in most forms. */
    private void variable(String name, Optional<Item> scope, Step.Needs.Gathered needs) {
        for (Optional<Item> one = scope; one.isPresent(); one = one.flatMap(this::parent)) {
            boolean here = one.get().formulas().variables().stream()
                    .anyMatch(variable -> variable.name().filter(name::equals).isPresent());
            if (here) {
                needs.surely.add(Step.name(Step.Kind.VARIABLE, one, name));
                return;
            }
        }
        needs.surely.add(Step.name(Step.Kind.VARIABLE, Optional.empty(), name));
    }
}
