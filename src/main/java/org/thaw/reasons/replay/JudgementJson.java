package org.thaw.reasons.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Urgency;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Line;
import org.thaw.reasons.judgement.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A judgement as JSON. Each ground names its question, its answer, and the rows of the evidence it comes from. */
public final class JudgementJson {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private JudgementJson() {}

    /** Everything that the answers say. */
    public static ObjectNode of(Judgement judgement) {
        ObjectNode json = NEW.objectNode();
        json.put("complaint", judgement.complaint().word());
        ArrayNode reasons = json.putArray("reasons");
        judgement.verdicts().stream()
                .sorted(Comparator.comparing(Verdict::reason))
                .forEach(verdict -> reasons.add(verdict(verdict)));
        words(json, "urgent", judgement.urgent().stream().map(Urgency::code).toList());
        words(json, "withhold", List.copyOf(judgement.withheld()));
        ArrayNode contradictions = json.putArray("contradictions");
        judgement.contradictions().forEach(it -> contradictions.add(contradiction(it)));
        judgement.disagreeing().forEach(it -> contradictions.add(disagreeing(it, judgement)));
        words(json, "unknown_medicines", judgement.unknownMedicines());
        return json;
    }

    private static ObjectNode verdict(Verdict verdict) {
        ObjectNode json = NEW.objectNode();
        json.put("id", verdict.reason());
        json.put("band", verdict.band().word());
        lines(json.putArray("for"), verdict.pointsTo());
        lines(json.putArray("against"), verdict.pointsAway());
        words(json, "open", verdict.open().stream().map(Question::id).toList());
        return json;
    }

    private static void lines(ArrayNode json, List<Line> lines) {
        for (Line line : lines) {
            ObjectNode each = json.addObject();
            each.put("question", line.question().id());
            each.put("answer", line.answer().word());
            each.put("said", line.question().said());
            line.bearing()
                    .strength(line.answer())
                    .ifPresent(it -> each.put("strength", it.name().toLowerCase(Locale.ROOT)));
            each.put("origin", line.origin() == Line.Origin.SAID ? "answer" : "medicines");
            words(each, "ground", line.bearing().ground());
        }
    }

    private static ObjectNode contradiction(Contradiction contradiction) {
        ObjectNode json = NEW.objectNode();
        json.put("id", contradiction.id());
        ObjectNode answers = json.putObject("answers");
        contradiction
                .both()
                .forEach(given -> answers.put(given.question(), given.answer().word()));
        json.put("say", contradiction.words());
        return json;
    }

    private static ObjectNode disagreeing(String question, Judgement judgement) {
        ObjectNode json = NEW.objectNode();
        json.put("id", question + "-and-medicines");
        json.putObject("answers")
                .put(
                        question,
                        judgement.answers().to(question).map(Answer::word).orElse(""));
        json.put("say", "Your answer and the medicines you typed don’t go together.");
        return json;
    }

    /** Adds a list of words. */
    public static void words(ObjectNode json, String name, List<String> words) {
        ArrayNode list = json.putArray(name);
        words.forEach(list::add);
    }
}
