package org.thaw.account;

import java.util.List;
import org.thaw.page.Unsent;

/**
 * A form that was not taken, parted into what a person may want to copy elsewhere, and the rest.
 *
 * @param words fields with writing in them
 */
public record Written(List<Unsent.Field> words, List<Unsent.Field> rest) {
    private static final int LONG = 60;

    public static Written in(Unsent.Form form) {
        return new Written(
                form.fields().stream().filter(Written::isWriting).toList(),
                form.fields().stream().filter(field -> !isWriting(field)).toList());
    }

    private static boolean isWriting(Unsent.Field field) {
        return field.value().length() > LONG || field.value().contains("\n");
    }
}
