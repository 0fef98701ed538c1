package org.thaw.instruments.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.path.Formula;
import org.thaw.instruments.path.FormulaException;
import org.thaw.instruments.path.Formulary;
import org.thaw.instruments.path.Worker;
import org.thaw.instruments.path.Worksheet;

/**
 * How a form is worked out: its formulas, read once, and their order. Many may use it; one at a time is served.
 *
 * <p>A form without formulas never loads FHIR’s classes.
 */
public final class Plan {
    private static final int WARMED = 3;

    private final Form form;
    private final List<Step> steps;
    private final List<Fault> faults;
    private final Lazily formulary;

    /** What works formulas out knows one set of answers at a time. */
    private final Object turn = new Object();

    private Plan(Form form, List<Step> steps, List<Fault> faults, Lazily formulary) {
        this.form = form;
        this.steps = steps;
        this.faults = faults;
        this.formulary = formulary;
    }

    /** Reads the formulas of a form; what is wrong with them is among the {@link #faults}. */
    public static Plan of(Form form) {
        List<Fault> faults = new ArrayList<>();
        Lazily formulary = new Lazily(form);
        List<Step> steps = formulas(form) ? guarded(form, formulary, faults) : Steps.of(form, formulary, faults::add);
        Order order = Order.of(steps);
        order.circle()
                .ifPresent(circle -> faults.add(Fault.stops(
                        "", "Items wait for one another in a circle, so that none can begin: " + circle + ".")));
        return new Plan(form, order.steps(), List.copyOf(faults), formulary);
    }

    private static boolean formulas(Form form) {
        return !form.variables().isEmpty() || form.all().anyMatch(Plan::hasFormulas);
    }

    private static boolean hasFormulas(Item item) {
        return item.enabling().formula().isPresent()
                || !item.formulas().variables().isEmpty()
                || item.formulas().calculation().isPresent()
                || item.formulas().initial().isPresent();
    }

    private static List<Step> guarded(Form form, Lazily formulary, List<Fault> faults) {
        List<Fault> found = java.util.Collections.synchronizedList(new ArrayList<>());
        try {
            List<Step> steps = Worker.run(() -> Steps.of(form, formulary, found::add));
            faults.addAll(found);
            return steps;
        } catch (FormulaException failed) {
            faults.add(Fault.stops("", failed.sentence()));
            return List.of();
        }
    }

    public Form form() {
        return form;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Whether it can be filled in. */
    public boolean isSound() {
        return faults.stream().noneMatch(fault -> fault.level() == Fault.Level.STOPS);
    }

    /** A form nobody answered yet, with what it fills in by itself. */
    public Answers begin() {
        Answers answers = Answers.blank(form);
        initialise(answers.all().toList(), answers);
        return answers;
    }

    /** Answers fresh nodes, of a group that is filled in once more, with what the form fills in by itself. */
    public void initialise(List<Node> fresh, Answers answers) {
        List<Node> formulas = fresh.stream()
                .filter(node -> node.item().formulas().initial().isPresent())
                .toList();
        if (!formulas.isEmpty()) {
            ignoring(() -> inTurn(() -> {
                Worksheet sheet = formulary.get().begin(answers);
                formulas.forEach(node -> initialise(node, sheet));
                return answers;
            }));
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        synchronized (turn) {
            return Worker.run(work);
        }
    }

    /**
     * Works the form out for answers that nobody gave, so that nobody’s first change has to wait until FHIR’s classes are
     * loaded. A form without formulas has nothing to wait for.
     */
    public void warm() {
        if (isSound() && hasFormulas()) {
            Answers tried = Tried.of(form);
            for (int time = 0; time < WARMED; time++) {
                work(tried);
            }
        }
    }

    private boolean hasFormulas() {
        return steps.stream().anyMatch(step -> step.formula().isPresent());
    }

    private void initialise(Node node, Worksheet sheet) {
        ignoring(() -> node.item().formulas().initial().ifPresent(expression -> {
            Formula formula = formulary.get().read(expression, Optional.of(node.item()));
            List<Value> found = sheet.answers(formula, node);
            if (!found.isEmpty()) {
                node.answer(found);
                sheet.answered(node);
            }
        }));
    }

    /** An initial value that cannot be worked out is no fault of the answers: the question stays open. */
    private static void ignoring(Runnable work) {
        try {
            work.run();
        } catch (FormulaException leftOpen) {
            assert !leftOpen.sentence().isEmpty();
        }
    }

    /**
     * Works out what is asked and what is calculated, each once.
     *
     * @return what could not be worked out; those items have no answer then
     */
    public List<Fault> work(Answers answers) {
        answers.all()
                .filter(node -> node.item().formulas().calculation().isPresent())
                .forEach(node -> node.answer(List.of()));
        if (!hasFormulas()) {
            return Pass.over(steps, answers, Optional.empty());
        }
        try {
            return inTurn(
                    () -> Pass.over(steps, answers, Optional.of(formulary.get().begin(answers))));
        } catch (FormulaException failed) {
            return List.of(Fault.wrong("", failed.sentence()));
        }
    }

    /** The formulary, made by the first formula. */
    private static final class Lazily implements Supplier<Formulary> {
        private final Form form;
        private @Nullable Formulary made;

        Lazily(Form form) {
            this.form = form;
        }

        @Override
        public synchronized Formulary get() {
            Formulary formulary = made == null ? new Formulary(form) : made;
            made = formulary;
            return formulary;
        }
    }
}
