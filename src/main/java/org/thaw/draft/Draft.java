package org.thaw.draft;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.thaw.vault.EntryId;

/** What stands in a form when its page is drawn: nothing, or what was begun before. */
public final class Draft {
    private final EntryId id;
    private final Sheet sheet;

    Draft(EntryId id, Sheet sheet) {
        this.id = Objects.requireNonNull(id);
        this.sheet = Objects.requireNonNull(sheet);
    }

    /** Which draft the form goes on with; two tabs that begin one have one each. */
    public EntryId id() {
        return id;
    }

    /** The form, by the address of its page. */
    public String form() {
        return sheet.form();
    }

    /** Whether anything was begun before. */
    public boolean begun() {
        return sheet.begun();
    }

    /** What was typed into a field; empty where nothing was. */
    public String text(String name) {
        return stream(name).findFirst().orElse("");
    }

    /** Whether this was chosen. */
    public boolean has(String name, String value) {
        return stream(name).anyMatch(value::equals);
    }

    /** A number that was chosen. */
    public OptionalInt number(String name) {
        return stream(name)
                .filter(value -> value.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** All that was chosen or typed under this name. */
    public List<String> values(String name) {
        return stream(name).toList();
    }

    private Stream<String> stream(String name) {
        return sheet.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Sheet.Field::value);
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
