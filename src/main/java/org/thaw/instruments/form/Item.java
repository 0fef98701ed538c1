package org.thaw.instruments.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One item of a form: a question, a group of items, or words to read.
 *
 * @param units in which a quantity may be given
 * @param initial what it is answered with before anybody answered
 */
public record Item(
        String linkId,
        ItemType type,
        Said text,
        Optional<String> prefix,
        Optional<Said> help,
        List<Value.Coding> codes,
        Set<Trait> traits,
        List<Option> options,
        List<Value.Coding> units,
        Enabling enabling,
        List<Value> initial,
        Formulas formulas,
        Bounds bounds,
        List<Item> items) {
    public Item {
        codes = List.copyOf(codes);
        traits = Set.copyOf(traits);
        options = List.copyOf(options);
        units = List.copyOf(units);
        initial = List.copyOf(initial);
        items = List.copyOf(items);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a person answers it: it takes an answer, is shown, and is not calculated or fixed. */
    public boolean isAsked() {
        return type.isQuestion()
                && !has(Trait.READ_ONLY)
                && !has(Trait.HIDDEN)
                && formulas.calculation().isEmpty();
    }

    /** The same, with nothing in it that a person answers. */
    public Item readOnly() {
        Set<Trait> fixed = EnumSet.of(Trait.READ_ONLY);
        fixed.addAll(traits);
        return new Item(
                linkId,
                type,
                text,
                prefix,
                help,
                codes,
                type == ItemType.DISPLAY ? traits : fixed,
                options,
                units,
                enabling,
                initial,
                formulas,
                bounds,
                items.stream().map(Item::readOnly).toList());
    }

    /** Itself and all below it, in the order of the form. */
    public Stream<Item> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Item::all));
    }

    /** The option that an answer names, with its weight. */
    public Optional<Option> option(Value answer) {
        return options.stream()
                .filter(option -> Comparing.equal(option.value(), answer))
                .findFirst();
    }
}
