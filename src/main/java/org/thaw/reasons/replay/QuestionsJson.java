package org.thaw.reasons.replay;

import java.util.Locale;
import java.util.stream.Stream;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Given;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.Urgency;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every question as JSON: what it asks, where, of whom, and what each answer counts for. */
public final class QuestionsJson {
    private QuestionsJson() {}

    /** All questions, in the order in which they are written. */
    public static ArrayNode of(Interview interview) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (QuestionPage page : interview.pages()) {
            page.questions().forEach(question -> all.add(question(question, page)));
        }
        return all;
    }

    private static ObjectNode question(Question question, QuestionPage page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", question.id());
        json.put("text", question.ask());
        json.put("kind", word(question.kind()));
        json.put("page", page.id());
        json.put("why", question.why());
        json.put("sensitive", page.tone() == QuestionPage.Tone.SENSITIVE);
        JudgementJson.words(
                json,
                "asked_if_any",
                Stream.concat(page.ifAny().stream(), question.ifAny().stream())
                        .map(Given::toString)
                        .toList());
        JudgementJson.words(
                json, "urgent", question.urgent().stream().map(Urgency::code).toList());
        ArrayNode reasons = json.putArray("reasons");
        for (Bearing bearing : question.bears()) {
            bearing(reasons, bearing, Answer.YES);
            bearing(reasons, bearing, Answer.NO);
        }
        return json;
    }

    private static void bearing(ArrayNode reasons, Bearing bearing, Answer answer) {
        bearing.strength(answer).ifPresent(strength -> {
            ObjectNode json = reasons.addObject();
            json.put("id", bearing.reason());
            json.put("answer", answer.word());
            json.put("direction", word(bearing.points(answer)));
            json.put("strength", word(strength));
            JudgementJson.words(json, "ground", bearing.ground());
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
