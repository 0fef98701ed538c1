package org.thaw.instruments.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;

/** The answers as FHIR has them, so that formulas can walk them. Items that are not asked are not in it. */
final class Mirror {
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private final Answers answers;
    private final QuestionnaireResponse response = new QuestionnaireResponse();
    private final IdentityHashMap<Node, QuestionnaireResponseItemComponent> items = new IdentityHashMap<>();

    Mirror(Answers answers) {
        this.answers = answers;
        answers.roots().forEach(node -> response.addItem(item(node)));
    }

    QuestionnaireResponse response() {
        return response;
    }

    QuestionnaireResponseItemComponent of(Node node) {
        return items.computeIfAbsent(node, this::item);
    }

    /** Those of the link id that are asked. */
    List<Base> items(String linkId) {
        List<Base> found = new ArrayList<>();
        for (Node node : answers.of(linkId)) {
            if (node.reached()) {
                found.add(of(node));
            }
        }
        return found;
    }

    List<Base> all() {
        List<Base> found = new ArrayList<>();
        answers.all().filter(Node::reached).forEach(node -> found.add(of(node)));
        return found;
    }

    /** Takes over what was worked out for an item. */
    void update(Node node) {
        QuestionnaireResponseItemComponent item = of(node);
        item.getAnswer().clear();
        node.values().forEach(value -> item.addAnswer().setValue(type(value)));
    }

    /** Takes an item out that is not asked. HAPI’s items have no equality of their own. */
    @SuppressWarnings("ReferenceEquality")
    void drop(Node node) {
        QuestionnaireResponseItemComponent item = of(node);
        siblings(node).removeIf(one -> one == item);
    }

    private List<QuestionnaireResponseItemComponent> siblings(Node node) {
        Optional<QuestionnaireResponseItemComponent> parent = node.parent().map(this::of);
        if (parent.isEmpty()) {
            return response.getItem();
        }
        return parent.get().getAnswer().size() > node.under()
                ? parent.get().getAnswer().get(node.under()).getItem()
                : parent.get().getItem();
    }

    private QuestionnaireResponseItemComponent item(Node node) {
        QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent();
        items.put(node, item);
        item.setLinkId(node.item().linkId());
        node.values().forEach(value -> item.addAnswer().setValue(type(value)));
        for (Node child : node.children()) {
            QuestionnaireResponseItemComponent below = item(child);
            if (item.getAnswer().size() > child.under()) {
                item.getAnswer().get(child.under()).addItem(below);
            } else {
                item.addItem(below);
            }
        }
        return item;
    }

    static Type type(Value value) {
        return switch (value) {
            case Value.Truth(boolean yes) -> new BooleanType(yes);
            case Value.Whole(int number) -> new IntegerType(number);
            case Value.Decimal(BigDecimal number) -> new DecimalType(number);
            case Value.Day(String day) -> new DateType(day);
            case Value.Moment(String moment) -> new DateTimeType(moment);
            case Value.TimeOfDay(String time) -> new TimeType(time);
            case Value.Words(String text) -> new StringType(text);
            case Value.Address(String uri) -> new UriType(uri);
            case Value.Coding coding -> coding(coding);
            case Value.Quantity quantity -> quantity(quantity);
            case Value.Reference reference -> reference(reference);
            case Value.Attachment attachment -> attachment(attachment);
        };
    }

    private static Coding coding(Value.Coding from) {
        Coding coding = new Coding();
        from.system().ifPresent(coding::setSystem);
        from.code().ifPresent(coding::setCode);
        from.display().ifPresent(coding::setDisplay);
        from.weight().ifPresent(weight -> coding.addExtension(ORDINAL, new DecimalType(weight)));
        return coding;
    }

    private static Quantity quantity(Value.Quantity from) {
        Quantity quantity = new Quantity().setValue(from.number());
        from.unit().ifPresent(quantity::setUnit);
        from.system().ifPresent(quantity::setSystem);
        from.code().ifPresent(quantity::setCode);
        return quantity;
    }

    private static Reference reference(Value.Reference from) {
        Reference reference = new Reference();
        from.reference().ifPresent(reference::setReference);
        from.display().ifPresent(reference::setDisplay);
        return reference;
    }

    /** Without its bytes: no formula needs them. */
    private static Attachment attachment(Value.Attachment from) {
        Attachment attachment = new Attachment();
        from.contentType().ifPresent(attachment::setContentType);
        from.title().ifPresent(attachment::setTitle);
        from.url().ifPresent(attachment::setUrl);
        return attachment;
    }
}
