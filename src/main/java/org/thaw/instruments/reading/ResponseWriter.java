package org.thaw.instruments.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers as a FHIR R4 QuestionnaireResponse: what is asked and answered, and nobody’s name. */
public final class ResponseWriter {
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private ResponseWriter() {}

    /** Whether all is answered that has to be. */
    public enum Status {
        IN_PROGRESS("in-progress"),
        COMPLETED("completed");

        private final String word;

        Status(String word) {
            this.word = word;
        }
    }

    public static String write(Answers answers, Status status, Instant authored) {
        Form form = answers.form();
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("resourceType", "QuestionnaireResponse");
        form.url()
                .ifPresent(url -> root.put(
                        "questionnaire",
                        url + form.version().map(one -> "|" + one).orElse("")));
        root.put("status", status.word);
        root.put("authored", authored.truncatedTo(ChronoUnit.SECONDS).toString());
        items(root, answers.roots());
        return Resource.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void items(ObjectNode parent, List<Node> nodes) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        nodes.stream().filter(Node::reached).forEach(node -> item(node).ifPresent(items::add));
        if (!items.isEmpty()) {
            parent.set("item", items);
        }
    }

    /** An item nobody answered is left out, with everything below it. */
    private static Optional<ObjectNode> item(Node node) {
        if (node.item().type() == ItemType.DISPLAY) {
            return Optional.empty();
        }
        ObjectNode item =
                JsonNodeFactory.instance.objectNode().put("linkId", node.item().linkId());
        if (!node.item().text().plain().isBlank()) {
            item.put("text", node.item().text().plain());
        }
        if (node.item().type() == ItemType.GROUP) {
            items(item, node.children());
            // That a group was opened once more is part of what is still being answered.
            return item.has("item") || node.item().has(Trait.REPEATS) ? Optional.of(item) : Optional.empty();
        }
        if (node.values().isEmpty()) {
            return Optional.empty();
        }
        ArrayNode given = item.putArray("answer");
        for (int place = 0; place < node.values().size(); place++) {
            int under = place;
            ObjectNode answer = given.addObject();
            put(answer, node.values().get(place));
            items(
                    answer,
                    node.children().stream()
                            .filter(child -> child.under() == under)
                            .toList());
        }
        return Optional.of(item);
    }

    private static void put(ObjectNode answer, Value value) {
        switch (value) {
            case Value.Truth(boolean yes) -> answer.put("valueBoolean", yes);
            case Value.Whole(int number) -> answer.put("valueInteger", number);
            case Value.Decimal(BigDecimal number) -> answer.put("valueDecimal", plain(number));
            case Value.Day(String day) -> answer.put("valueDate", day);
            case Value.Moment(String moment) -> answer.put("valueDateTime", moment);
            case Value.TimeOfDay(String time) -> answer.put("valueTime", time);
            case Value.Words(String text) -> answer.put("valueString", text);
            case Value.Address(String uri) -> answer.put("valueUri", uri);
            case Value.Coding coding -> coding(answer.putObject("valueCoding"), coding);
            case Value.Quantity quantity -> {
                ObjectNode written = answer.putObject("valueQuantity").put("value", plain(quantity.number()));
                put(written, "unit", quantity.unit());
                put(written, "system", quantity.system());
                put(written, "code", quantity.code());
            }
            case Value.Reference reference -> {
                ObjectNode written = answer.putObject("valueReference");
                put(written, "reference", reference.reference());
                put(written, "display", reference.display());
            }
            case Value.Attachment attachment -> {
                ObjectNode written = answer.putObject("valueAttachment");
                put(written, "contentType", attachment.contentType());
                put(written, "data", attachment.data());
                put(written, "url", attachment.url());
                put(written, "title", attachment.title());
            }
        }
    }

    /** A whole number as such: 10, not 1E+1. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void coding(ObjectNode written, Value.Coding coding) {
        coding.weight().ifPresent(weight -> written.putArray("extension")
                .addObject()
                .put("url", ORDINAL)
                .put("valueDecimal", weight));
        put(written, "system", coding.system());
        put(written, "code", coding.code());
        put(written, "display", coding.display());
    }

    private static void put(ObjectNode written, String name, Optional<String> text) {
        text.ifPresent(words -> written.put(name, words));
    }
}
