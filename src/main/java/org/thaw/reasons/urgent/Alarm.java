package org.thaw.reasons.urgent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Screen;
import org.thaw.library.interview.Urgency;

/** What interrupts the interview at once (EVIDENCE B, red flags and universal escalation), the most pressing first. */
public enum Alarm {
    /** Someone at home who may look here comes before all else: it decides how the page itself is used. */
    HOME_DANGER,
    EMERGENCY,
    CRISIS_LINE,
    /** Voices, or beliefs that others do not share: nothing beyond grounding (EVIDENCE B, R43). */
    VOICES,
    SAME_DAY_EYE,
    PRESCRIBER_SAME_DAY,
    GP_SOON;

    /** What a yes to this question sets off; nothing for most. */
    static Set<Alarm> of(Question question) {
        Set<Alarm> alarms = new TreeSet<>();
        question.urgent().stream().map(Alarm::of).forEach(alarms::add);
        if (question.screen().filter(Screen.GROUNDING_ONLY::equals).isPresent()) {
            alarms.add(VOICES);
        }
        return alarms;
    }

    /** What a yes to any of these sets off. */
    public static List<Alarm> of(List<Question> questions) {
        Set<Alarm> alarms = new TreeSet<>();
        questions.stream().map(Alarm::of).forEach(alarms::addAll);
        return List.copyOf(alarms);
    }

    static Alarm of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> EMERGENCY;
            case CRISIS_LINE -> CRISIS_LINE;
            case HOME_DANGER -> HOME_DANGER;
            case SAME_DAY_EYE -> SAME_DAY_EYE;
            case PRESCRIBER_SAME_DAY -> PRESCRIBER_SAME_DAY;
            case GP_SOON -> GP_SOON;
        };
    }

    /** What a result says of it, some time later. */
    public String reminder() {
        return switch (this) {
            case HOME_DANGER -> "Someone at home hurts or frightens you. There are people who help with exactly this.";
            case EMERGENCY ->
                "You told of something that can be an emergency. If it is so now, please call the emergency number.";
            case CRISIS_LINE -> "You told of something heavy to carry. People answer at any hour in many countries.";
            case VOICES -> "A mental health team can help with what you told. Thaw stays with grounding.";
            case SAME_DAY_EYE -> "Your eyes need someone to look at them the same day.";
            case PRESCRIBER_SAME_DAY ->
                "Please call whoever prescribes your medicine the same day. Don’t stop or change it on your own.";
            case GP_SOON -> "Some of what you told is worth a doctor’s visit in the next days.";
        };
    }
}
