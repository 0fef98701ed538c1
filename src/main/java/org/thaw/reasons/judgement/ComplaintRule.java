package org.thaw.reasons.judgement;

import static org.thaw.library.interview.Answer.NO;
import static org.thaw.library.interview.Answer.YES;

import org.thaw.library.interview.Answer;

/**
 * Tells the complaints apart (EVIDENCE B, G1 to G5). Where a gate was left open, a sign that says the same stands in
 * for it.
 */
final class ComplaintRule {
    private final Answers answers;

    ComplaintRule(Answers answers) {
        this.answers = answers;
    }

    Complaint complaint() {
        if (isDry()) {
            return isBlunted() || holdsBack() ? Complaint.MIXED : Complaint.DRY;
        }
        if (isContent()) {
            return Complaint.NONE;
        }
        if (isBlocked()) {
            return isBlunted() ? Complaint.MIXED : Complaint.BLOCKED;
        }
        return isBlunted() ? Complaint.BLUNTED : Complaint.NONE;
    }

    /**
     * Eyes that stay dry for an onion as well. Feeling that finds no tears is then part of the same thing, and the eyes
     * come first “until shown otherwise”. Eyes that water are not dry, however gritty they feel (EVIDENCE A08).
     */
    private boolean isDry() {
        boolean gritty = says("eyes-gritty", YES) && isOpen("eyes-water");
        return says("eyes-water", NO) || says("ever-tears", NO) || gritty;
    }

    private boolean isContent() {
        return says("always-little", YES) && !says("misses-it", YES) && !says("problem-now", YES);
    }

    private boolean isBlocked() {
        return says("feeling-inside", YES) || (isOpen("feeling-inside") && !says("little-feeling", YES) && holdsBack());
    }

    private boolean isBlunted() {
        return says("little-feeling", YES) || (isOpen("little-feeling") && !says("feeling-inside", YES) && isFlat());
    }

    private boolean holdsBack() {
        return says("shut-off", YES);
    }

    private boolean isFlat() {
        return says("good-muted-too", YES) || says("numb-weeks", YES) || says("can-enjoy", NO);
    }

    private boolean isOpen(String question) {
        return !says(question, YES) && !says(question, NO);
    }

    private boolean says(String question, Answer answer) {
        return answers.say(question, answer);
    }
}
