package org.thaw.command;

import java.util.List;
import java.util.stream.Collectors;
import org.thaw.library.Library;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Urgency;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Line;
import org.thaw.reasons.judgement.Verdict;

/** A judgement to read on a terminal. */
final class WhyInWords {
    private static final String NO_DIAGNOSIS = "This is not a diagnosis. It is your own answers, put in order.\n";

    private WhyInWords() {}

    static String questions(Interview interview) {
        return interview.pages().stream()
                .map(page -> page.heading() + "\n"
                        + page.questions().stream()
                                .map(question -> "  " + question.id() + ": " + question.ask() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static String judgement(Judgement judgement, Library library) {
        StringBuilder words = new StringBuilder(NO_DIAGNOSIS);
        judgement.urgent().forEach(it -> words.append(urgent(it)).append('\n'));
        words.append(complaint(judgement)).append('\n');
        judgement.contradictions().stream().map(Contradiction::words).forEach(it -> words.append(it)
                .append(" Both can’t be.\n"));
        judgement.disagreeing().forEach(it -> words.append("Your answer to ")
                .append(it)
                .append(" and the medicines you typed don’t go together.\n"));
        judgement.unknownMedicines().forEach(it -> words.append("Thaw doesn’t know the medicine “")
                .append(it)
                .append("”.\n"));
        for (Band band : List.of(Band.FITS, Band.MAY, Band.UNKNOWN, Band.UNLIKELY)) {
            words.append(band(band, judgement.in(band), library));
        }
        if (!judgement.withheld().isEmpty()) {
            words.append("\nLeft out for now, to be safe: ")
                    .append(String.join(", ", judgement.withheld()))
                    .append('\n');
        }
        return words.toString();
    }

    private static String band(Band band, List<Verdict> verdicts, Library library) {
        if (verdicts.isEmpty()) {
            return "";
        }
        String heading =
                switch (band) {
                    case FITS -> "What fits";
                    case MAY -> "What may play a part";
                    case UNKNOWN -> "What can’t be told yet";
                    case UNLIKELY -> "What does not fit";
                };
        return "\n" + heading + "\n"
                + verdicts.stream().map(it -> verdict(it, library)).collect(Collectors.joining());
    }

    private static String verdict(Verdict verdict, Library library) {
        String title = library.reason(verdict.reason()).map(Reason::title).orElse("");
        return "  " + verdict.reason() + " " + title + "\n" + lines("points this way", verdict.pointsTo())
                + lines("points away", verdict.pointsAway());
    }

    private static String lines(String heading, List<Line> lines) {
        return lines.stream()
                .map(line -> "    " + heading + ": " + line.question().said() + " (" + answer(line.answer()) + ")\n")
                .collect(Collectors.joining());
    }

    private static String answer(Answer answer) {
        return answer == Answer.UNSURE ? "not sure" : answer.word();
    }

    private static String complaint(Judgement judgement) {
        return switch (judgement.complaint()) {
            case BLOCKED -> "The feeling is there, and the tears are not.";
            case BLUNTED -> "There is little feeling.";
            case DRY -> "The eyes are dry for everything.";
            case MIXED -> "More than one thing is meant: feeling, tears or eyes.";
            case NONE ->
                judgement.answers().say("always-little", Answer.YES)
                        ? "You always cried little, and that is fine for you."
                        : "It can’t be told yet which is meant: held tears, little feeling or dry eyes.";
        };
    }

    private static String urgent(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> "Urgent: call your emergency number now.";
            case CRISIS_LINE -> "Urgent: there are people to talk with now. Help now lists their numbers.";
            case HOME_DANGER -> "Urgent: there are lines for people who are hurt at home. Help now lists them.";
            case SAME_DAY_EYE -> "Urgent: get eye care today.";
            case PRESCRIBER_SAME_DAY -> "Urgent: call whoever prescribes the medicine today.";
            case GP_SOON -> "Soon: see a doctor within days.";
        };
    }
}
