package org.thaw.instruments.form;

import java.util.List;
import java.util.Optional;

/**
 * What an item has calculated.
 *
 * @param variables those it names for itself and all below it, in their order
 */
public record Formulas(List<Expression> variables, Optional<Expression> initial, Optional<Expression> calculation) {
    public static final Formulas NONE = new Formulas(List.of(), Optional.empty(), Optional.empty());

    public Formulas {
        variables = List.copyOf(variables);
    }
}
