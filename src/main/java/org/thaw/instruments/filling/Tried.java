package org.thaw.instruments.filling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Value;

/** Answers that nobody gave, to work a form out once before somebody waits for it. */
final class Tried {
    private Tried() {}

    static Answers of(Form form) {
        Answers answers = Answers.blank(form);
        answers.all()
                .filter(node -> node.item().type().isQuestion())
                .forEach(node -> answer(node.item()).map(List::of).ifPresent(node::answer));
        return answers;
    }

    private static Optional<Value> answer(Item item) {
        Optional<Value> first = item.options().stream().map(Option::value).findFirst();
        return first.isPresent()
                ? first
                : switch (item.type()) {
                    case BOOLEAN -> Optional.of(new Value.Truth(true));
                    case INTEGER -> Optional.of(new Value.Whole(1));
                    case DECIMAL -> Optional.of(new Value.Decimal(BigDecimal.ONE));
                    case DATE -> Optional.of(new Value.Day("2026-03-14"));
                    case STRING, TEXT, OPEN_CHOICE -> Optional.of(new Value.Words("a"));
                    case GROUP, DISPLAY, DATE_TIME, TIME, URL, CHOICE, ATTACHMENT, REFERENCE, QUANTITY ->
                        Optional.empty();
                };
    }
}
