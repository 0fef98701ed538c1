package org.thaw.sitting.planning.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.sitting.planning.profile.Past;
import tools.jackson.databind.JsonNode;

/** Reads what a person has had before. */
final class PastReader {
    private static final Set<String> PARTS = Set.of("at", "practice", "strong", "distress_after", "moved", "reactions");
    private static final String BOX = "C08";

    private final Fields fields;

    PastReader(Fields fields) {
        this.fields = fields;
    }

    List<Past> read(JsonNode history) {
        if (!history.isMissingNode() && !history.isArray()) {
            fields.fault("“history” is no list");
        }
        return history.valueStream().flatMap(this::past).toList();
    }

    private Stream<Past> past(JsonNode node) {
        if (!node.isObject()) {
            fields.fault("“history” holds something that is no object");
            return Stream.empty();
        }
        fields.onlyKnown(node, PARTS);
        Optional<LocalDateTime> at = Fields.text(node.path("at")).flatMap(PastReader::time);
        if (at.isEmpty()) {
            fields.fault("“at” in “history” is no time such as 2026-11-20T20:15");
        }
        Optional<String> practice = Fields.text(node.path("practice")).filter(Fields::isPractice);
        if (practice.isEmpty()) {
            fields.fault("“practice” in “history” is none of C01 to C16");
        }
        boolean strong = flag(node, "strong") || practice.filter(BOX::equals).isPresent();
        OptionalInt after = after(node);
        boolean moved = flag(node, "moved");
        boolean reaction = reaction(node.path("reactions"));
        return at.flatMap(when -> practice.map(id -> new Past(when, id, strong, after, moved, reaction))).stream();
    }

    private OptionalInt after(JsonNode node) {
        JsonNode written = node.path("distress_after");
        return written.isMissingNode() || written.isNull()
                ? OptionalInt.empty()
                : fields.number(node, "distress_after", 0, 10);
    }

    private boolean flag(JsonNode node, String name) {
        JsonNode written = node.path(name);
        if (!written.isMissingNode() && !written.isNull() && !written.isBoolean()) {
            fields.fault("“" + name + "” in “history” is neither true nor false");
        }
        return written.asBoolean(false);
    }

    private boolean reaction(JsonNode node) {
        if (!node.isMissingNode() && !node.isArray()) {
            fields.fault("“reactions” in “history” is no list");
        }
        return node.isArray() && !node.isEmpty();
    }

    /** With or without seconds, and with or without an offset: the clock time is the person’s own. A day is its start. */
    private static Optional<LocalDateTime> time(String written) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(written, LocalDateTime::from));
        } catch (DateTimeException e) {
            return day(written);
        }
    }

    private static Optional<LocalDateTime> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written).atStartOfDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
