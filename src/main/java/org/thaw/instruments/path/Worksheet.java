package org.thaw.instruments.path;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;

/** One working out of all formulas of a form: what it has found so far, and what it may still cost. */
public final class Worksheet {
    private final Formulary formulary;
    private final FHIRPathEngine engine;
    private final Mirror mirror;
    private final Budget budget = new Budget();
    private final Map<String, List<Base>> variables = new HashMap<>();
    private final IdentityHashMap<Node, Map<String, List<Base>>> variablesBelow = new IdentityHashMap<>();
    private Optional<Node> at = Optional.empty();

    Worksheet(Formulary formulary, FHIRPathEngine engine, Answers answers) {
        this.formulary = formulary;
        this.engine = engine;
        this.mirror = new Mirror(answers);
    }

    /** Works a variable out, for the whole form or for one node and all below it. */
    public void variable(Formula formula, Optional<Node> scope) {
        Map<String, List<Base>> found = scope.map(node -> variablesBelow.computeIfAbsent(node, _ -> new HashMap<>()))
                .orElse(variables);
        found.put(formula.name().orElse(""), evaluate(formula, scope));
    }

    /** What a formula comes to as answers to the node’s item. */
    public List<Value> answers(Formula formula, Node node) {
        return Outcome.answers(node.item(), evaluate(formula, Optional.of(node)));
    }

    public boolean isTrue(Formula formula, Node node) {
        return Outcome.isTrue(evaluate(formula, Optional.of(node)));
    }

    /** Takes over what a node was answered with meanwhile. */
    public void answered(Node node) {
        mirror.update(node);
    }

    /** Takes a node out that turned out not to be asked. */
    public void dropped(Node node) {
        mirror.drop(node);
    }

    Budget budget() {
        return budget;
    }

    /** What a name stands for. */
    List<Base> named(String name) {
        if (name.startsWith(Rewriting.ITEMS)) {
            return mirror.items(name.substring(Rewriting.ITEMS.length()));
        }
        return switch (name) {
            case Rewriting.ALL_ITEMS -> mirror.all();
            case "resource", "rootResource" -> List.of(mirror.response());
            case "context" -> List.of(base());
            case "questionnaire" -> List.of(formulary.questionnaire());
            case "qitem" ->
                at.flatMap(node -> formulary.item(node.item().linkId())).stream()
                        .map(Base.class::cast)
                        .toList();
            default -> variable(name);
        };
    }

    private List<Base> variable(String name) {
        for (Optional<Node> node = at; node.isPresent(); node = node.flatMap(Node::parent)) {
            Map<String, List<Base>> here = variablesBelow.getOrDefault(node.get(), Map.of());
            if (here.containsKey(name)) {
                return here.get(name);
            }
        }
        return variables.getOrDefault(name, List.of());
    }

    private Base base() {
        return at.<Base>map(mirror::of).orElse(mirror.response());
    }

    private List<Base> evaluate(Formula formula, Optional<Node> node) {
        at = node;
        budget.check();
        try {
            return engine.evaluate(this, mirror.response(), mirror.response(), base(), formula.parsed());
        } catch (FormulaException told) {
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            // HAPI’s own words may hold somebody’s answers.
            throw new FormulaException("A formula cannot be worked out with these answers.");
        }
    }

    /** The form as HAPI has it; only for formulas that look into it. */
    static Questionnaire read(String json) {
        return Engines.context().newJsonParser().parseResource(Questionnaire.class, json);
    }
}
