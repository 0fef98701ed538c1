package org.thaw.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.vault.EntryType;

/**
 * A form that is being filled in, as a vault keeps it.
 *
 * @param form the address of the page it stands on, with a fragment where a page draws several forms
 */
record Sheet(String form, List<Field> fields) {
    static final EntryType<Sheet> TYPE = new EntryType<>("draft", 1, Sheet.class);

    private static final Pattern FORM = Pattern.compile("/[a-zA-Z0-9_-][a-zA-Z0-9/_-]{0,200}(#[a-zA-Z0-9_-]{1,60})?");

    /** What a form says of itself, and not of the person. */
    private static final Set<String> OURS = Set.of("_csrf", "form", "draft", "vault", "turn");

    /** What a form carries along to know where it stands: by itself it is nothing that anybody typed. */
    private static final Set<String> CARRIED =
            Set.of("topic", "leaf", "question", "box", "day", "entry", "seen", "drawn", "at");

    Sheet {
        Objects.requireNonNull(form);
        fields = List.copyOf(fields);
    }

    /** What stands in the form of a request; nothing where it does not say which form it is. */
    static Optional<Sheet> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("form"))
                .filter(Sheet::isForm)
                .map(form -> new Sheet(form, fields(request)));
    }

    /** Whether anything was typed or chosen. */
    boolean begun() {
        return fields.stream().anyMatch(field -> !CARRIED.contains(field.name()));
    }

    /** Without some of its fields. */
    Sheet without(BiPredicate<String, String> gone) {
        return new Sheet(
                form,
                fields.stream()
                        .filter(field -> !gone.test(field.name(), field.value()))
                        .toList());
    }

    /** Whether a form can be called so, and its page gone to. */
    static boolean isForm(String form) {
        return FORM.matcher(form).matches();
    }

    private static List<Field> fields(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !name.startsWith("passphrase")) {
                Stream.of(values)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    /** One field as it was typed or chosen; a name may come more than once. */
    record Field(String name, String value) {
        Field {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return "Field[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Sheet[hidden]";
    }
}
