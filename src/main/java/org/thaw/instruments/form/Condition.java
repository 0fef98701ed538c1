package org.thaw.instruments.form;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition under which an item is asked.
 *
 * @param question the link id of the item looked at
 */
public record Condition(String question, Operator operator, Value answer) {
    /** How the answer is looked at. */
    public enum Operator {
        EXISTS("exists"),
        EQUAL("="),
        NOT_EQUAL("!="),
        MORE(">"),
        LESS("<"),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public static Optional<Operator> read(String sign) {
            return Stream.of(values()).filter(one -> one.sign.equals(sign)).findFirst();
        }

        boolean holds(int comparison) {
            return switch (this) {
                case MORE -> comparison > 0;
                case LESS -> comparison < 0;
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case EQUAL -> comparison == 0;
                case NOT_EQUAL -> comparison != 0;
                case EXISTS -> true;
            };
        }
    }

    /**
     * Whether it holds for the answers given. As FHIR has it, “not equal” holds where no answer is equal, and so also
     * where there is none.
     */
    public boolean holds(java.util.List<Value> given) {
        return switch (operator) {
            case EXISTS -> answer instanceof Value.Truth(boolean wanted) && given.isEmpty() != wanted;
            case EQUAL -> given.stream().anyMatch(one -> Comparing.equal(one, answer));
            case NOT_EQUAL -> given.stream().noneMatch(one -> Comparing.equal(one, answer));
            case MORE, LESS, AT_LEAST, AT_MOST ->
                given.stream().anyMatch(one -> Comparing.compare(one, answer)
                        .map(operator::holds)
                        .orElse(false));
        };
    }
}
