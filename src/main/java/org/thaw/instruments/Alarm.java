package org.thaw.instruments;

import java.math.BigDecimal;
import java.util.Locale;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;

/**
 * Finds the answer that calls for help: to the question of the PHQ-9 about being better off dead, anything but “not at
 * all” (EVIDENCE E, G2), in Thaw’s own form and in any other that asks it by its code or in its words.
 */
final class Alarm {
    private static final String CODE = "44260-8";
    private static final String WORDS = "better off dead";

    private Alarm() {}

    static boolean rings(Work work) {
        return work.answers().all().filter(Node::reached).anyMatch(Alarm::rings);
    }

    static boolean rings(Node node) {
        return node.values().stream().anyMatch(value -> rings(node.item(), value));
    }

    /** Whether this answer to the item calls for help. */
    static boolean rings(Item item, Value answer) {
        return asks(item) && isMore(item, answer);
    }

    static boolean asks(Item item) {
        return item.type().isQuestion()
                && (item.text().plain().toLowerCase(Locale.ROOT).contains(WORDS)
                        || item.codes().stream()
                                .anyMatch(
                                        code -> code.code().filter(CODE::equals).isPresent()));
    }

    /** By its weight; where a form gives none, by not being the first of the answers. */
    private static boolean isMore(Item item, Value value) {
        if (value instanceof Value.Coding coding && coding.weight().isPresent()) {
            return coding.weight().get().signum() > 0;
        }
        if (!item.options().isEmpty()) {
            return !item.options().getFirst().value().equals(value);
        }
        return switch (value) {
            case Value.Coding _ -> true;
            case Value.Whole(int number) -> number > 0;
            case Value.Decimal(BigDecimal number) -> number.signum() > 0;
            case Value.Truth(boolean yes) -> yes;
            default -> false;
        };
    }
}
