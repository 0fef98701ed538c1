package org.thaw.transfer.open;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries of every kind that JSON can say. */
public final class OpenEntries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OpenEntries() {}

    /** Entries with ids that are all different. */
    public static Arbitrary<List<OpenEntry>> lists() {
        return entries().list().ofMaxSize(12).uniqueElements(OpenEntry::id);
    }

    public static Arbitrary<OpenEntry> entries() {
        return Combinators.combine(ids(), types(), Arbitraries.integers().between(1, 9), times(), own(3))
                .as((id, type, version, at, own) -> new OpenEntry(Optional.of(id), type, version, at, own));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.create(() -> UUID.randomUUID().toString()),
                Arbitraries.create(() -> UUID.randomUUID().toString().toUpperCase(Locale.ROOT)),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(text -> !text.isBlank()));
    }

    private static Arbitrary<String> types() {
        return Arbitraries.oneOf(
                Arbitraries.of("sitting.page", "diary", "of.a.program.nobody.knows"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(text -> !text.isBlank()));
    }

    private static Arbitrary<OpenTime> times() {
        Arbitrary<String> plain = Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second).toString());
        return Arbitraries.oneOf(
                        plain,
                        plain.map(text -> text.replace("Z", "+05:45")),
                        plain.map(text -> text.replace("Z", ".120-23:59").replace('T', 't')),
                        Arbitraries.of("2016-12-31T23:59:60Z", "2026-03-04 05:06:07.1234567890123z"))
                .map(text -> OpenTime.read(text).orElseThrow());
    }

    private static Arbitrary<JsonNode> own(int depth) {
        Arbitrary<JsonNode> leaf = leaves();
        return depth == 0
                ? leaf
                : Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, leaf),
                        net.jqwik.api.Tuple.of(
                                1, own(depth - 1).list().ofMaxSize(3).map(OpenEntries::array)),
                        net.jqwik.api.Tuple.of(
                                6,
                                Arbitraries.maps(names(), own(depth - 1))
                                        .ofMaxSize(4)
                                        .map(OpenEntries::object)));
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(JSON::stringNode),
                // Also halves of surrogate pairs, which a person’s keyboard can leave behind.
                Arbitraries.strings()
                        .withCharRange('\ud7f0', '\ue00f')
                        .ofMaxLength(4)
                        .map(JSON::stringNode),
                Arbitraries.integers().map(JSON::numberNode),
                Arbitraries.longs()
                        .map(number ->
                                JSON.numberNode(BigInteger.valueOf(number).pow(3))),
                Arbitraries.bigDecimals().map(number -> JSON.numberNode(number.add(new BigDecimal("0.10")))),
                Arbitraries.of(JSON.booleanNode(true), JSON.booleanNode(false), JSON.nullNode()));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("id", "type", "at", "v", "entry", "text", "mood"),
                Arbitraries.strings().ofMaxLength(8));
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = JSON.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static JsonNode object(java.util.Map<String, JsonNode> fields) {
        ObjectNode object = JSON.objectNode();
        fields.forEach(object::set);
        return object;
    }
}
