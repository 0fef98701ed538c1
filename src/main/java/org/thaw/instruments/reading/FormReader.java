package org.thaw.instruments.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Value.Coding;
import tools.jackson.databind.JsonNode;

/** Reads a FHIR R4 Questionnaire. */
public final class FormReader {
    /** Items. The longest forms in use have some hundreds. */
    public static final int MOST_ITEMS = 5_000;

    private static final int MOST_FAULTS = 200;
    private static final Set<String> STATES = Set.of("draft", "active", "retired", "unknown");
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
            "url",
            "identifier",
            "version",
            "name",
            "title",
            "derivedFrom",
            "status",
            "experimental",
            "subjectType",
            "date",
            "publisher",
            "contact",
            "description",
            "useContext",
            "jurisdiction",
            "purpose",
            "copyright",
            "approvalDate",
            "lastReviewDate",
            "effectivePeriod",
            "code",
            "item");

    private FormReader() {}

    /** Every fault at once; where one of them stops the form, there is no form. */
    public static ReadForm read(String json) {
        List<Fault> faults = new ArrayList<>();
        try {
            return read(json, Resource.read(json, "Questionnaire"), faults);
        } catch (UnreadableException unreadable) {
            return new ReadForm(Optional.empty(), List.of(Fault.stops("", unreadable.sentence())));
        }
    }

    private static ReadForm read(String json, JsonNode root, List<Fault> faults) {
        if (itemsIn(root) > MOST_ITEMS) {
            return new ReadForm(
                    Optional.empty(),
                    List.of(Fault.stops(
                            "", "The form has more than 5,000 items, and Thaw reads forms up to that size.")));
        }
        Fields fields = new Fields(root, "", fault -> {
            if (faults.size() < MOST_FAULTS && !faults.contains(fault)) {
                faults.add(fault);
            }
        });
        fields.knowOnly(KNOWN);
        String status = fields.text("status").orElse("");
        if (!STATES.contains(status)) {
            fields.wrong("The form has to say its status: draft, active, retired or unknown.");
        }
        ItemReader items = new ItemReader(new ValueSets(fields));
        List<Item> all = items.read(fields);
        if (all.isEmpty()) {
            faults.add(Fault.stops("", "The form has no items, so there is nothing to fill in."));
        }
        Form form = new Form(
                fields.text("url"),
                fields.text("version"),
                fields.text("title").or(() -> fields.text("name")).orElse("A form without a title"),
                fields.text("description"),
                fields.text("copyright"),
                fields.list("code").stream().map(ValueReader::coding).toList(),
                Extensions.expressions(fields, "variable"),
                all,
                json);
        FormRules.check(form, fields.faults());
        boolean stopped = faults.stream().anyMatch(fault -> fault.level() == Fault.Level.STOPS);
        return new ReadForm(stopped ? Optional.empty() : Optional.of(form), faults);
    }

    static List<Coding> codes(Fields fields) {
        return fields.list("code").stream().map(ValueReader::coding).toList();
    }

    /** Counted before anything is made of them, so that a flood costs nothing. */
    private static int itemsIn(JsonNode parent) {
        int count = 0;
        for (JsonNode item : parent.path("item")) {
            count += 1 + itemsIn(item);
        }
        return count;
    }
}
