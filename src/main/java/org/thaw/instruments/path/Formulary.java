package org.thaw.instruments.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Expression;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;

/** Reads the formulas of a form, and works them out. For one thread at a time. */
public final class Formulary {
    private final Form form;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, String> parents;
    private final Host host = new Host();
    private final FHIRPathEngine engine = Engines.engine(host);
    private final Map<String, QuestionnaireItemComponent> asHapi = new HashMap<>();
    private @Nullable Questionnaire questionnaire;

    public Formulary(Form form) {
        this.form = form;
        this.parents = Rewriting.parents(form);
        form.all().forEach(item -> items.put(item.linkId(), item));
    }

    /**
     * Reads a formula.
     *
     * @param scope the item it stands at; nothing for the form as a whole
     * @throws FormulaException where it is no FHIRPath, or one that may never end
     */
    public Formula read(Expression expression, Optional<Item> scope) {
        try {
            ExpressionNode parsed = engine.parse(expression.path());
            Formula formula = new Rewriting(items, parents, scope).rewrite(expression.name(), parsed);
            if (formula.form()) {
                // Here and not when it is worked out: reading it the first time loads a lot, which is not in a budget.
                questionnaire();
            }
            return formula;
        } catch (FormulaException told) {
            throw told;
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw new FormulaException("A formula is no FHIRPath that can be read.");
        }
    }

    /** Begins to work out all formulas for these answers. */
    public Worksheet begin(Answers answers) {
        Worksheet sheet = new Worksheet(this, engine, answers);
        host.workOn(sheet);
        return sheet;
    }

    Questionnaire questionnaire() {
        if (questionnaire == null) {
            questionnaire = Worksheet.read(form.source());
            questionnaire.getItem().forEach(this::remember);
        }
        return questionnaire;
    }

    Optional<QuestionnaireItemComponent> item(String linkId) {
        questionnaire();
        return Optional.ofNullable(asHapi.get(linkId));
    }

    private void remember(QuestionnaireItemComponent item) {
        asHapi.put(item.getLinkId(), item);
        item.getItem().forEach(this::remember);
    }
}
