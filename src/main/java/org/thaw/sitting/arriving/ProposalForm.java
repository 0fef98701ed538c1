package org.thaw.sitting.arriving;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.plan.Length;

/**
 * What was answered on the way to a plan, and the plan as it was changed so far.
 *
 * @param wish how many minutes were wished for, and whether they are undisturbed
 * @param steps the steps of the plan; empty where it was not shown yet
 */
record ProposalForm(ArriveForm arrival, WishForm wish, Map<QuickQuestion, String> answers, String steps) {
    ProposalForm {
        answers = Map.copyOf(answers);
    }

    static ProposalForm of(Map<String, String> fields) {
        Map<QuickQuestion, String> answers = new EnumMap<>(QuickQuestion.class);
        for (QuickQuestion question : QuickQuestion.values()) {
            String sent = fields.getOrDefault(question.field(), "");
            if (question.isAnswer(sent)) {
                answers.put(question, sent);
            }
        }
        return new ProposalForm(ArriveForm.of(fields), WishForm.of(fields), answers, fields.getOrDefault("steps", ""));
    }

    String to(QuickQuestion question) {
        return answers.getOrDefault(question, "");
    }

    boolean has(QuickQuestion question) {
        return answers.containsKey(question);
    }

    /** The complaint that the quick questions come to, by the same order as in the interview: the eyes first. */
    Complaint complaint() {
        String feeling = to(QuickQuestion.FEELING);
        if (to(QuickQuestion.WATER).equals("no")) {
            return feeling.equals("little") || feeling.equals("both") ? Complaint.MIXED : Complaint.DRY;
        }
        if (to(QuickQuestion.ALWAYS).equals("yes")) {
            return Complaint.NONE;
        }
        return switch (feeling) {
            case "there" -> Complaint.BLOCKED;
            case "little" -> Complaint.BLUNTED;
            case "both" -> Complaint.MIXED;
            default -> Complaint.NONE;
        };
    }

    ProposalForm with(String changed) {
        return new ProposalForm(arrival, wish, answers, changed);
    }

    Optional<Length> length() {
        return Length.read(wish.minutes());
    }

    @Override
    public String toString() {
        return "ProposalForm[hidden]";
    }
}
