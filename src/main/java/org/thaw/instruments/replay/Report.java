package org.thaw.instruments.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found.
 *
 * @param sum what the chosen answers count together; nothing where none counts
 */
public record Report(List<Fault> faults, List<Score> scores, Optional<BigDecimal> sum) {
    public Report {
        faults = List.copyOf(faults);
        scores = List.copyOf(scores);
    }

    /**
     * One calculated item.
     *
     * @param stated what the answers say in its place, where it is something else
     */
    record Score(Item item, Optional<Value> value, Optional<Value> stated) {}

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return faults.stream().allMatch(fault -> fault.level() == Fault.Level.LEFT_OUT);
    }

    /** Whether it could be read at all. */
    public boolean isReadable() {
        return faults.stream().noneMatch(fault -> fault.level() == Fault.Level.STOPS);
    }

    /** The sentence that says why it could not be read; nothing where it could. */
    public Optional<String> stop() {
        return faults.stream()
                .filter(fault -> fault.level() == Fault.Level.STOPS)
                .map(Fault::sentence)
                .findFirst();
    }

    /** Faults, one a line, as {@code item 3.1: …}. */
    public String faultsInWords() {
        StringBuilder words = new StringBuilder();
        for (Fault fault : faults) {
            words.append(fault.where().isEmpty() ? "" : "item " + fault.where() + ": ")
                    .append(fault.sentence())
                    .append(System.lineSeparator());
        }
        return words.toString();
    }

    /** Scores, one a line. */
    public String scoresInWords() {
        StringBuilder words = new StringBuilder();
        for (Score score : scores) {
            words.append(
                            score.item().text().isEmpty()
                                    ? score.item().linkId()
                                    : score.item().text().plain())
                    .append(": ")
                    .append(score.value().map(Report::words).orElse("not to be told from these answers"));
            score.stated()
                    .ifPresent(said ->
                            words.append(", though ").append(words(said)).append(" is stated"));
            words.append(System.lineSeparator());
        }
        sum.ifPresent(one -> words.append("What the answers count together: ")
                .append(one.toPlainString())
                .append(System.lineSeparator()));
        return words.toString();
    }

    public ObjectNode faultsInJson() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", isRight());
        putFaults(answer);
        return answer;
    }

    public ObjectNode scoresInJson() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode all = answer.putArray("scores");
        for (Score score : scores) {
            ObjectNode one = all.addObject().put("linkId", score.item().linkId());
            if (!score.item().text().isEmpty()) {
                one.put("text", score.item().text().plain());
            }
            score.item().codes().stream()
                    .findFirst()
                    .flatMap(Value.Coding::code)
                    .ifPresent(code -> one.put("code", code));
            put(one, "value", score.value());
            if (score.stated().isPresent()) {
                put(one, "stated", score.stated());
            }
        }
        sum.ifPresent(one -> answer.put("sum", whole(one)));
        putFaults(answer);
        return answer;
    }

    private void putFaults(ObjectNode answer) {
        ArrayNode wrong = answer.putArray("faults");
        ArrayNode notes = answer.putArray("notes");
        for (Fault fault : faults) {
            ObjectNode one = (fault.level() == Fault.Level.LEFT_OUT ? notes : wrong).addObject();
            if (!fault.where().isEmpty()) {
                one.put("linkId", fault.where());
            }
            one.put("says", fault.sentence());
        }
    }

    private static void put(ObjectNode one, String name, Optional<Value> value) {
        Optional<BigDecimal> number = value.flatMap(Replay::number);
        if (number.isPresent()) {
            one.put(name, whole(number.get()));
        } else if (value.isPresent() && value.get() instanceof Value.Truth(boolean yes)) {
            one.put(name, yes);
        } else {
            value.map(Report::words).ifPresentOrElse(words -> one.put(name, words), () -> one.putNull(name));
        }
    }

    /** 10, and not 10.0 or 1E+1. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Truth(boolean yes) -> yes ? "yes" : "no";
            case Value.Whole(int number) -> Integer.toString(number);
            case Value.Decimal(BigDecimal number) -> whole(number).toPlainString();
            case Value.Day(String day) -> day;
            case Value.Moment(String moment) -> moment;
            case Value.TimeOfDay(String time) -> time;
            case Value.Words(String text) -> text;
            case Value.Address(String uri) -> uri;
            case Value.Coding coding -> coding.words();
            case Value.Quantity quantity ->
                whole(quantity.number()).toPlainString()
                        + quantity.unit().map(unit -> " " + unit).orElse("");
            case Value.Reference reference ->
                reference.display().or(reference::reference).orElse("");
            case Value.Attachment attachment -> attachment.title().orElse("");
        };
    }
}
