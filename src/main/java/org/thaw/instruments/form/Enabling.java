package org.thaw.instruments.form;

import java.util.List;
import java.util.Optional;

/**
 * When an item is asked.
 *
 * @param formula a FHIRPath that says so, which some forms have in the place of conditions
 */
public record Enabling(List<Condition> conditions, Join join, Optional<Expression> formula) {
    public static final Enabling ALWAYS = new Enabling(List.of(), Join.ALL, Optional.empty());

    public Enabling {
        conditions = List.copyOf(conditions);
    }

    /** Whether all conditions must hold, or one. */
    public enum Join {
        ALL,
        ANY
    }
}
