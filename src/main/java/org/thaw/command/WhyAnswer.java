package org.thaw.command;

import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.library.Library;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.asking.Rehearsal;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.replay.AnswersFile;
import org.thaw.reasons.replay.JudgementJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers a file of answers: one sheet with one result, a list with a list. */
final class WhyAnswer {
    private final Library library;
    private final Judge judge;
    private final Asking asking;
    private final YearMonth now;

    WhyAnswer(Library library, YearMonth now) {
        this.library = library;
        this.judge = new Judge(library, new MedicineNames(library));
        this.asking = new Asking(library.interview(), judge);
        this.now = now;
    }

    JsonNode weighed(AnswersFile file) {
        return each(file, sheet -> JudgementJson.of(judge.judge(sheet, now)));
    }

    JsonNode asked(AnswersFile file, Version version) {
        return each(file, sheet -> asked(sheet, version));
    }

    String weighedInWords(AnswersFile file) {
        return file.sheets().stream()
                .map(sheet -> words(judge.judge(sheet, now)))
                .collect(Collectors.joining("\n"));
    }

    String askedInWords(AnswersFile file, Version version) {
        return file.sheets().stream().map(sheet -> askedInWords(sheet, version)).collect(Collectors.joining("\n"));
    }

    private ObjectNode asked(Sheet sheet, Version version) {
        Rehearsal rehearsal = Rehearsal.of(sheet, asking, version, now);
        ObjectNode json = JudgementJson.of(judge.judge(rehearsal.sheet(), now));
        JudgementJson.words(json, "asked", rehearsal.asked());
        json.put("pages", rehearsal.pages().size());
        JudgementJson.words(json, "page_ids", rehearsal.pages());
        JudgementJson.words(json, "left_open", asking.undecided(rehearsal.sheet(), asked(rehearsal), now));
        return json;
    }

    private String askedInWords(Sheet sheet, Version version) {
        Rehearsal rehearsal = Rehearsal.of(sheet, asking, version, now);
        return "Asked on " + rehearsal.pages().size() + " pages: " + String.join(", ", rehearsal.pages()) + ".\n"
                + words(judge.judge(rehearsal.sheet(), now));
    }

    private static java.util.Set<String> asked(Rehearsal rehearsal) {
        return java.util.Set.copyOf(rehearsal.asked());
    }

    private String words(Judgement judgement) {
        return WhyInWords.judgement(judgement, library);
    }

    private static JsonNode each(AnswersFile file, Function<Sheet, ObjectNode> answer) {
        if (file.form() == AnswersFile.Form.ONE) {
            return answer.apply(file.sheets().getFirst());
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        file.sheets().forEach(sheet -> all.add(answer.apply(sheet)));
        return all;
    }
}
