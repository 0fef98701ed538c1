package org.thaw.care.offer;

import java.util.List;
import java.util.Optional;
import org.thaw.care.offer.Offer.Suggested;
import org.thaw.care.sheet.Medicine;
import org.thaw.reasons.InterviewTold.Latest;
import org.thaw.reasons.judgement.Complaint;

/** Words to begin a sheet with. The card for whoever prescribes is EVIDENCE D3; what is not known stays open in it. */
final class Suggestions {
    private static final String OPEN = "…";

    private static final String QUESTIONS = """
            Could the medicine, the condition or something else explain this?
            What are the options: wait, dose, timing, another medicine, adding therapy? How do we do it safely?
            Do any of my tablets dry the eyes?
            """.strip();

    private Suggestions() {}

    static Suggested of(Optional<Latest> interview, List<Medicine> medicines) {
        return new Suggested(
                complaint(interview.map(Latest::complaint).orElse(Complaint.NONE)),
                prescriber(interview, medicines),
                QUESTIONS);
    }

    private static String complaint(Complaint complaint) {
        return switch (complaint) {
            case BLOCKED -> "The feeling is there, but I can’t cry when I want to.";
            case BLUNTED -> "I feel little, and I can’t cry when I want to.";
            case DRY -> "My eyes stay dry, also when I want to cry.";
            case MIXED, NONE -> "I want to cry, and I can’t.";
        };
    }

    private static String prescriber(Optional<Latest> interview, List<Medicine> medicines) {
        String since = interview
                .flatMap(Latest::changed)
                .map(month -> new org.thaw.care.sheet.When.Month(month).words())
                .orElse(OPEN);
        String medicine = medicines.size() == 1 ? medicines.getFirst().name() : OPEN;
        return "Since about " + since + ", after starting or raising " + medicine
                + ", I notice I feel less of … and cannot cry when I want to. Before it I could. It matters to me"
                + " because … My mood is … I don’t plan to change anything without you.";
    }
}
