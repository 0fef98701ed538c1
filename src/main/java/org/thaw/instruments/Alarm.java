package org.thaw.instruments;

import java.math.BigDecimal;
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

    private static boolean rings(Node node) {
        return asks(node) && node.values().stream().anyMatch(value -> isMore(node, value));
    }

    private static boolean asks(Node node) {
        return node.item().text().plain().contains(WORDS)
                || node.item().codes().stream()
                        .anyMatch(code -> code.code().filter(CODE::equals).isPresent());
    }

    /** By its weight; where a form gives none, by not being the first of the answers. */
    private static boolean isMore(Node node, Value value) {
        return switch (value) {
            case Value.Coding coding ->
                coding.weight()
                        .map(weight -> weight.compareTo(BigDecimal.ZERO) > 0)
                        .orElseGet(() -> node.item().options().isEmpty()
                                || !node.item().options().getFirst().value().equals(value));
            case Value.Whole(int number) -> number > 0;
            case Value.Decimal(BigDecimal number) -> number.signum() > 0;
            case Value.Truth(boolean yes) -> yes;
            default -> false;
        };
    }
}
