package org.thaw.instruments.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.instruments.form.Condition;
import org.thaw.instruments.form.Enabling;
import org.thaw.instruments.form.Expression;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Formulas;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;
import tools.jackson.databind.JsonNode;

/** Reads the items of a form. */
final class ItemReader {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "extension",
            "modifierExtension",
            "linkId",
            "definition",
            "code",
            "prefix",
            "text",
            "type",
            "enableWhen",
            "enableBehavior",
            "required",
            "repeats",
            "readOnly",
            "maxLength",
            "answerValueSet",
            "answerOption",
            "initial",
            "item");

    private static final int LONGEST_LINK_ID = 255;

    private static final Set<String> HELPS = Set.of("help", "flyover");

    private final ValueSets sets;

    ItemReader(ValueSets sets) {
        this.sets = sets;
    }

    List<Item> read(Fields parent) {
        List<Item> items = new ArrayList<>();
        for (Fields fields : parent.list("item")) {
            item(fields).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> item(Fields unplaced) {
        String linkId = unplaced.text("linkId").orElse("");
        if (linkId.isEmpty()) {
            unplaced.at("").faults().accept(Fault.stops("", "An item has no linkId, so its answer could not be told."));
            return Optional.empty();
        }
        if (linkId.length() > LONGEST_LINK_ID) {
            unplaced.at("").faults().accept(Fault.stops("", "An item has a linkId of more than 255 letters."));
            return Optional.empty();
        }
        Fields fields = unplaced.at(linkId);
        fields.knowOnly(KNOWN);
        Optional<ItemType> type = type(fields);
        return type.map(known -> item(linkId, known, fields));
    }

    private Optional<ItemType> type(Fields fields) {
        Optional<String> word = fields.text("type");
        Optional<ItemType> type = word.flatMap(ItemType::read);
        if (type.isEmpty()) {
            fields.faults()
                    .accept(Fault.stops(
                            fields.where(),
                            word.isEmpty()
                                    ? "The item does not say its type."
                                    : "The type of the item is none that FHIR R4 knows."));
        }
        return type;
    }

    private Item item(String linkId, ItemType type, Fields fields) {
        Set<String> helps = helps(fields);
        List<Item> children = read(fields);
        return new Item(
                linkId,
                type,
                Look.of(fields, "text"),
                fields.text("prefix"),
                children.stream()
                        .filter(child -> helps.contains(child.linkId()))
                        .findFirst()
                        .map(Item::text),
                FormReader.codes(fields),
                traits(fields),
                options(fields, type),
                units(fields),
                enabling(fields),
                initial(fields),
                formulas(fields),
                BoundsReader.read(fields),
                children.stream()
                        .filter(child -> !helps.contains(child.linkId()))
                        .map(child -> fixed(type, fields, child))
                        .toList());
    }

    /** What stands in a part that cannot be changed cannot be changed either. */
    private static Item fixed(ItemType around, Fields fields, Item child) {
        return around == ItemType.GROUP && fields.raw("readOnly").asBoolean(false) ? child.readOnly() : child;
    }

    /** Words to read that belong to the question above them, by their link ids. */
    private static Set<String> helps(Fields parent) {
        Set<String> helps = new HashSet<>();
        for (JsonNode child : parent.raw("item")) {
            Fields fields = new Fields(child, parent.where(), _ -> {});
            boolean display =
                    child.path("type").asStringOpt().filter("display"::equals).isPresent();
            if (display && child.isObject() && control(fields).anyMatch(HELPS::contains)) {
                fields.text("linkId").ifPresent(helps::add);
            }
        }
        return helps;
    }

    private static Stream<String> control(Fields item) {
        return Extensions.first(item, "itemControl").stream()
                .flatMap(control -> control.object("valueCodeableConcept").stream())
                .flatMap(concept -> concept.list("coding").stream())
                .flatMap(coding -> coding.text("code").stream());
    }

    private static Set<Trait> traits(Fields fields) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.REQUIRED, fields.truth("required"));
        add(traits, Trait.REPEATS, fields.truth("repeats"));
        add(traits, Trait.READ_ONLY, fields.truth("readOnly"));
        add(
                traits,
                Trait.HIDDEN,
                Extensions.first(fields, "hidden")
                        .map(one -> one.truth("valueBoolean"))
                        .orElse(false));
        return traits;
    }

    private static void add(EnumSet<Trait> traits, Trait trait, boolean so) {
        if (so) {
            traits.add(trait);
        }
    }

    private List<Option> options(Fields fields, ItemType type) {
        Optional<String> address = fields.text("answerValueSet");
        if (address.isPresent() && fields.has("answerOption")) {
            fields.wrong("The item has both answerOption and answerValueSet, and FHIR allows one of them.");
        }
        if (address.isPresent()) {
            Optional<List<Value.Coding>> brought = sets.answers(address.get());
            if (brought.isEmpty() && address.get().startsWith("#")) {
                fields.wrong("The form does not bring the set of answers that this item names.");
            } else if (brought.isEmpty()) {
                fields.faults()
                        .accept(
                                Fault.leftOut(
                                        fields.where(),
                                        "Its answers are kept elsewhere, and Thaw fetches nothing. The answer can be written."));
            }
            return brought.orElse(List.of()).stream()
                    .map(one -> new Option(one, false, false))
                    .toList();
        }
        List<Option> options = new ArrayList<>();
        for (Fields option : fields.list("answerOption")) {
            option(option).ifPresent(options::add);
        }
        if (!options.isEmpty() && !takesOptions(type)) {
            fields.wrong("An item of the type " + type.word() + " takes no answerOption.");
        }
        return options;
    }

    private static boolean takesOptions(ItemType type) {
        return switch (type) {
            case CHOICE, OPEN_CHOICE, DECIMAL, INTEGER, DATE, DATE_TIME, TIME, STRING, QUANTITY, REFERENCE -> true;
            case GROUP, DISPLAY, BOOLEAN, TEXT, URL, ATTACHMENT -> false;
        };
    }

    private static Optional<Option> option(Fields fields) {
        Optional<Value> value = ValueReader.read(fields, "value");
        if (value.isEmpty()) {
            fields.wrong("One of its answers has no value.");
        }
        boolean exclusive = Extensions.first(fields, "optionExclusive")
                .map(one -> one.truth("valueBoolean"))
                .orElse(false);
        boolean chosen = fields.truth("initialSelected");
        return value.map(one -> one instanceof Value.Coding coding
                        ? coding.weighing(ValueReader.weight(fields).or(coding::weight))
                        : one)
                .map(one -> new Option(one, chosen, exclusive));
    }

    private static List<Value.Coding> units(Fields fields) {
        return Stream.of("unit", "unitOption")
                .flatMap(name -> Extensions.of(fields, name))
                .flatMap(one -> one.object("valueCoding").stream())
                .map(ValueReader::coding)
                .toList();
    }

    private static Enabling enabling(Fields fields) {
        List<Condition> conditions = new ArrayList<>();
        for (Fields one : fields.list("enableWhen")) {
            condition(one).ifPresent(conditions::add);
        }
        Optional<String> behaviour = fields.text("enableBehavior");
        if (behaviour.filter(word -> !word.equals("all") && !word.equals("any")).isPresent()) {
            fields.wrong("enableBehavior has to be all or any.");
        }
        if (conditions.size() > 1 && behaviour.isEmpty()) {
            fields.wrong("With more than one enableWhen the item has to say enableBehavior; Thaw takes all.");
        }
        return new Enabling(
                conditions,
                behaviour.filter("any"::equals).isPresent() ? Enabling.Join.ANY : Enabling.Join.ALL,
                first(fields, "enableWhenExpression"));
    }

    private static Optional<Condition> condition(Fields fields) {
        Optional<String> question = fields.text("question");
        Optional<Condition.Operator> operator = fields.text("operator").flatMap(Condition.Operator::read);
        Optional<Value> answer = ValueReader.read(fields, "answer");
        if (question.isEmpty()) {
            fields.wrong("An enableWhen names no question.");
        }
        if (operator.isEmpty()) {
            fields.wrong("An enableWhen has no operator that FHIR knows.");
        }
        if (answer.isEmpty()) {
            fields.wrong("An enableWhen has no answer to look for.");
        }
        if (operator.filter(Condition.Operator.EXISTS::equals).isPresent()
                && answer.filter(one -> !(one instanceof Value.Truth)).isPresent()) {
            fields.wrong("An enableWhen with “exists” needs answerBoolean.");
            return Optional.empty();
        }
        return question.isPresent() && operator.isPresent() && answer.isPresent()
                ? Optional.of(new Condition(question.get(), operator.get(), answer.get()))
                : Optional.empty();
    }

    private static List<Value> initial(Fields fields) {
        List<Value> values = new ArrayList<>();
        for (Fields one : fields.list("initial")) {
            ValueReader.read(one, "value").ifPresentOrElse(values::add, () -> one.wrong("An initial has no value."));
        }
        return values;
    }

    private static Formulas formulas(Fields fields) {
        return new Formulas(
                Extensions.expressions(fields, "variable"),
                first(fields, "initialExpression"),
                first(fields, "calculatedExpression"));
    }

    private static Optional<Expression> first(Fields fields, String name) {
        return Extensions.expressions(fields, name).stream().findFirst();
    }
}
