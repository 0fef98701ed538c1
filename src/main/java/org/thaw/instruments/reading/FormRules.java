package org.thaw.instruments.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.instruments.form.Condition;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;

/** What FHIR asks of a form as a whole; the names in brackets are those of its invariants. */
final class FormRules {
    private final Consumer<Fault> faults;
    private final Map<String, Item> items = new HashMap<>();

    private FormRules(Consumer<Fault> faults) {
        this.faults = faults;
    }

    static void check(Form form, Consumer<Fault> faults) {
        FormRules rules = new FormRules(faults);
        rules.linkIds(form);
        form.all().forEach(rules::item);
    }

    /** Each once (que-2): an answer could not be told from another’s. */
    private void linkIds(Form form) {
        Set<String> twice = new HashSet<>();
        form.all().forEach(item -> {
            if (items.putIfAbsent(item.linkId(), item) != null && twice.add(item.linkId())) {
                faults.accept(Fault.stops(item.linkId(), "Two items have the linkId “" + item.linkId() + "”."));
            }
        });
    }

    private void item(Item item) {
        shape(item);
        initial(item);
        item.enabling().conditions().forEach(condition -> condition(item, condition));
        if (item.options().stream().distinct().count() < item.options().size()) {
            wrong(item, "The same answer is given twice.");
        }
    }

    private void shape(Item item) {
        if (item.type() == ItemType.GROUP
                && item.items().isEmpty()
                && item.help().isEmpty()) {
            wrong(item, "The group holds no items (que-1).");
        }
        if (item.type() == ItemType.DISPLAY) {
            displayed(item);
        }
        if (item.type() == ItemType.DISPLAY || item.type() == ItemType.GROUP) {
            if (!item.options().isEmpty()) {
                wrong(item, "It takes no answer, and yet there are answers to choose (que-5).");
            }
            if (item.formulas().calculation().isPresent()) {
                wrong(item, "It takes no answer, and yet one is calculated.");
            }
        }
        if (item.bounds().longest().isPresent() && !takesLength(item.type())) {
            wrong(item, "An item of the type " + item.type().word() + " takes no maxLength (que-10).");
        }
    }

    private void displayed(Item item) {
        if (!item.items().isEmpty()) {
            wrong(item, "Words to read hold no items (que-1).");
        }
        if (item.has(Trait.REQUIRED) || item.has(Trait.REPEATS)) {
            wrong(item, "Words to read cannot be required or repeat (que-6).");
        }
        if (item.has(Trait.READ_ONLY)) {
            wrong(item, "Words to read cannot be read-only (que-9).");
        }
        if (!item.codes().isEmpty()) {
            wrong(item, "Words to read have no code (que-3).");
        }
    }

    private static boolean takesLength(ItemType type) {
        return switch (type) {
            case BOOLEAN, DECIMAL, INTEGER, STRING, TEXT, URL, OPEN_CHOICE -> true;
            case GROUP, DISPLAY, DATE, DATE_TIME, TIME, CHOICE, ATTACHMENT, REFERENCE, QUANTITY -> false;
        };
    }

    private void initial(Item item) {
        if (item.initial().isEmpty()) {
            return;
        }
        if (!item.type().isQuestion()) {
            wrong(item, "It takes no answer, and yet there is an initial one (que-8).");
        }
        if (!item.options().isEmpty()
                && item.options().stream().allMatch(one -> one.value() instanceof Value.Coding)
                && item.type() == ItemType.CHOICE
                && item.initial().stream().anyMatch(one -> item.option(one).isEmpty())) {
            wrong(item, "Its initial answer is none of its answers.");
        }
        if (item.initial().size() > 1 && !item.has(Trait.REPEATS)) {
            wrong(item, "It has more than one initial answer, and does not repeat (que-13).");
        }
        if (item.initial().stream()
                .anyMatch(one -> item.type().isQuestion() && !item.type().takes(one))) {
            wrong(item, "Its initial answer is of another type than the item.");
        }
    }

    private void condition(Item item, Condition condition) {
        Item question = items.get(condition.question());
        if (question == null) {
            wrong(item, "It is asked by the answer to “" + condition.question() + "”, and there is no such item.");
        } else if (condition.operator() != Condition.Operator.EXISTS
                && question.type().isQuestion()
                && !question.type().takes(condition.answer())) {
            wrong(item, "It looks for an answer that “" + condition.question() + "” cannot have.");
        }
    }

    private void wrong(Item item, String sentence) {
        faults.accept(Fault.wrong(item.linkId(), sentence));
    }
}
