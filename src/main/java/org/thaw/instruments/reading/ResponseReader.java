package org.thaw.instruments.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;
import tools.jackson.databind.JsonNode;

/** Reads a FHIR R4 QuestionnaireResponse as answers to a form. No fault says what was answered. */
public final class ResponseReader {
    private static final int MOST_FAULTS = 200;
    private static final Set<String> STATES =
            Set.of("in-progress", "completed", "amended", "entered-in-error", "stopped");
    private static final Set<String> WHOLE = Set.of("completed", "amended");
    private static final Set<String> KNOWN = Set.of(
            "resourceType",
            "id",
            "meta",
            "implicitRules",
            "language",
            "text",
            "contained",
            "extension",
            "modifierExtension",
            "identifier",
            "basedOn",
            "partOf",
            "questionnaire",
            "status",
            "subject",
            "encounter",
            "authored",
            "author",
            "source",
            "item");
    private static final Set<String> KNOWN_IN_ITEMS =
            Set.of("id", "extension", "modifierExtension", "linkId", "definition", "text", "answer", "item");

    private final Map<String, Item> anywhere = new HashMap<>();

    private ResponseReader(Form form) {
        form.all().forEach(item -> anywhere.put(item.linkId(), item));
    }

    public static ReadAnswers read(Form form, String json) {
        try {
            JsonNode root = Resource.read(json, "QuestionnaireResponse");
            return itemsIn(root) > FormReader.MOST_ITEMS * 2
                    ? stopped("The answers have more than 10,000 items, more than any form Thaw reads.")
                    : new ResponseReader(form).read(form, root);
        } catch (UnreadableException unreadable) {
            return stopped(unreadable.sentence());
        }
    }

    /** The same for answers that Thaw kept itself: none is too long or too many to be given back. */
    public static ReadAnswers kept(Form form, String json) {
        try {
            return new ResponseReader(form).read(form, Resource.kept(json, "QuestionnaireResponse"));
        } catch (UnreadableException unreadable) {
            return stopped(unreadable.sentence());
        }
    }

    private static ReadAnswers stopped(String sentence) {
        return new ReadAnswers(Optional.empty(), false, List.of(Fault.stops("", sentence)));
    }

    private ReadAnswers read(Form form, JsonNode root) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(root, "", fault -> {
            if (faults.size() < MOST_FAULTS && !faults.contains(fault)) {
                faults.add(fault);
            }
        });
        fields.knowOnly(KNOWN);
        String status = fields.text("status").orElse("");
        if (!STATES.contains(status)) {
            fields.wrong("The answers have to say their status, such as in-progress or completed.");
        }
        sameForm(form, fields);
        List<Node> roots = items(fields, form.items(), Optional.empty(), 0);
        return new ReadAnswers(Optional.of(Answers.of(form, roots)), WHOLE.contains(status), faults);
    }

    private static int itemsIn(JsonNode parent) {
        int count = 0;
        for (JsonNode item : parent.path("item")) {
            count += 1 + itemsIn(item);
            for (JsonNode answer : item.path("answer")) {
                count += itemsIn(answer);
            }
        }
        return count;
    }

    private static void sameForm(Form form, Fields fields) {
        Optional<String> answered = fields.text("questionnaire");
        boolean other = answered.isPresent()
                && form.url().isPresent()
                && !bare(answered.get()).equals(form.url().get());
        if (other) {
            fields.wrong("These are answers to another form (“questionnaire” names it).");
        }
    }

    private static String bare(String canonical) {
        return canonical.contains("|") ? canonical.substring(0, canonical.indexOf('|')) : canonical;
    }

    private List<Node> items(Fields parent, List<Item> here, Optional<Node> above, int under) {
        Map<String, Item> allowed = new HashMap<>();
        here.forEach(item -> allowed.put(item.linkId(), item));
        List<Node> nodes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (Fields given : parent.list("item")) {
            String linkId = given.text("linkId").orElse("");
            Item item = allowed.get(linkId);
            if (item == null) {
                misplaced(given, linkId);
                continue;
            }
            Fields fields = given.at(linkId);
            fields.knowOnly(KNOWN_IN_ITEMS);
            int next = here.indexOf(item);
            if (next < place) {
                fields.wrong("The item is not where the form has it: the order is another.");
            }
            place = Math.max(place, next);
            if (!seen.add(linkId) && !(item.type() == ItemType.GROUP && item.has(Trait.REPEATS))) {
                fields.wrong(
                        item.type().isQuestion()
                                ? "The item is there twice; more answers belong into one item."
                                : "The item is there twice, and it does not repeat.");
                continue;
            }
            nodes.add(node(fields, item, above, under));
        }
        return nodes;
    }

    private void misplaced(Fields fields, String linkId) {
        if (linkId.isEmpty()) {
            fields.at("").wrong("An answer has no linkId, so nobody can tell what it answers.");
        } else if (anywhere.containsKey(linkId)) {
            fields.at(linkId).wrong("The item stands at another place than in the form.");
        } else {
            fields.at(linkId.length() > 100 ? "" : linkId).wrong("The form has no such item.");
        }
    }

    private Node node(Fields fields, Item item, Optional<Node> above, int under) {
        Node node = new Node(item, above, under);
        List<Fields> given = fields.list("answer");
        if (!item.type().isQuestion() && fields.has("answer")) {
            fields.wrong("It is answered, and it is no question.");
            given = List.of();
        }
        if (item.type().isQuestion() && fields.has("item")) {
            fields.wrong("Items below a question belong into its answer.");
        }
        List<Value> values = new ArrayList<>();
        for (Fields answer : given) {
            Optional<Value> value = ValueReader.read(answer, "value");
            if (value.isEmpty()) {
                answer.wrong("An answer has no value.");
            }
            value.map(one -> asOption(item, one)).ifPresent(values::add);
            node.children().addAll(items(answer, item.items(), Optional.of(node), Math.max(0, values.size() - 1)));
        }
        if (!item.type().isQuestion()) {
            node.children().addAll(items(fields, item.items(), Optional.of(node), 0));
        }
        node.answer(values);
        return node;
    }

    /** As the form has it, which knows what it counts. */
    private static Value asOption(Item item, Value value) {
        return value instanceof Value.Coding
                ? item.option(value).map(Option::value).orElse(value)
                : value;
    }
}
