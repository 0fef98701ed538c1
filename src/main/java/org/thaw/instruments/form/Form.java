package org.thaw.instruments.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire.
 *
 * @param source the JSON it was read from, for what is handed to the reader of FHIRPath
 */
public record Form(
        Optional<String> url,
        Optional<String> version,
        String title,
        Optional<String> description,
        Optional<String> copyright,
        List<Value.Coding> codes,
        List<Expression> variables,
        List<Item> items,
        String source) {
    public Form {
        codes = List.copyOf(codes);
        variables = List.copyOf(variables);
        items = List.copyOf(items);
    }

    /** All items, in the order of the form. */
    public Stream<Item> all() {
        return items.stream().flatMap(Item::all);
    }

    public Optional<Item> find(String linkId) {
        return all().filter(item -> item.linkId().equals(linkId)).findFirst();
    }

    @Override
    public String toString() {
        return "Form[hidden]";
    }
}
