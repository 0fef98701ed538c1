package org.thaw.reasons.urgent;

import java.util.List;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpOffer;

/**
 * What comes first: drawn straight into the answer of a form, so that an alarm is in no address and no history.
 *
 * @param alarms the most pressing first
 * @param said what was answered, as it can be told to whoever picks up
 * @param words how near help is brought because of words that were typed
 * @param next where the person goes on to
 */
record UrgentPage(List<Alarm> alarms, List<String> said, Answer words, HelpOffer offer, String next) {
    UrgentPage {
        alarms = List.copyOf(alarms);
        said = List.copyOf(said);
    }

    Alarm first() {
        return alarms.getFirst();
    }

    boolean isAny() {
        return !alarms.isEmpty() || words != Answer.NONE;
    }

    boolean isOnlyWords() {
        return alarms.isEmpty();
    }

    boolean has(Alarm alarm) {
        return alarms.contains(alarm);
    }

    /** Whether the emergency number belongs above everything else that is said. */
    boolean numbersFirst() {
        return has(Alarm.EMERGENCY) || has(Alarm.CRISIS_LINE) || has(Alarm.HOME_DANGER) || has(Alarm.VOICES);
    }

    boolean wantsLines() {
        return has(Alarm.CRISIS_LINE) || has(Alarm.VOICES);
    }

    String heading() {
        return switch (first()) {
            case HOME_DANGER -> "You have a right to be safe.";
            case EMERGENCY -> "Please call for help now.";
            case CRISIS_LINE -> "You don’t have to be alone with this.";
            case VOICES -> "Let us stay on firm ground.";
            case SAME_DAY_EYE -> "Please have your eyes seen today.";
            case PRESCRIBER_SAME_DAY -> "Please call whoever prescribes it, today.";
            case GP_SOON -> "Please show this to a doctor soon.";
        };
    }

    @Override
    public String toString() {
        return "UrgentPage[hidden]";
    }
}
