package org.thaw.instruments.filling;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.path.Formula;

/**
 * One thing to work out: a variable, whether an item is asked, or what it comes to.
 *
 * @param item nothing for variables of the form as a whole
 */
record Step(Kind kind, Optional<Item> item, Optional<Formula> formula, Needs needs) {
    enum Kind {
        VARIABLE,
        ENABLE,
        CALCULATE
    }

    /** How others call it. */
    String name() {
        return name(kind, item, formula.flatMap(Formula::name).orElse(""));
    }

    static String name(Kind kind, Optional<Item> item, String variable) {
        String where = item.map(Item::linkId).orElse("");
        return kind == Kind.VARIABLE ? "variable " + where + "\n" + variable : kind + " " + where;
    }

    /** What a person reads of it. */
    String words() {
        return kind == Kind.VARIABLE
                ? "the variable " + formula.flatMap(Formula::name).orElse("")
                : "“" + item.map(Item::linkId).orElse("") + "”";
    }

    /**
     * The steps before it.
     *
     * @param surely those whose result it uses
     * @param perhaps those it may use, as far as that can be
     * @param anything whether it may use any
     */
    record Needs(Set<String> surely, Set<String> perhaps, boolean anything) {
        static final class Gathered {
            final Set<String> surely = new LinkedHashSet<>();
            final Set<String> perhaps = new LinkedHashSet<>();
            boolean anything;

            Needs needs() {
                return new Needs(Set.copyOf(surely), Set.copyOf(perhaps), anything);
            }
        }
    }
}
