package org.thaw.reasons.result;

import java.util.List;
import java.util.Optional;
import org.thaw.crisis.Withholding;
import org.thaw.library.Reason;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.reasons.taking.Taken;
import org.thaw.reasons.urgent.Alarm;

/**
 * What the answers show, in the order in which it is read.
 *
 * @param day on which the interview was begun
 * @param state whether it is the one that goes on, and whether more could be asked
 * @param path its own address
 */
record ResultPage(
        String day,
        State state,
        String path,
        Complaint complaint,
        List<Alarm> urgent,
        Withholding withholding,
        List<Both> contradictions,
        Bands bands,
        List<FirstStep> steps,
        List<String> whom,
        List<Taken> medicines,
        List<String> unknownMedicines,
        Optional<Since> since) {
    ResultPage {
        urgent = List.copyOf(urgent);
        contradictions = List.copyOf(contradictions);
        steps = List.copyOf(steps);
        whom = List.copyOf(whom);
        medicines = List.copyOf(medicines);
        unknownMedicines = List.copyOf(unknownMedicines);
    }

    enum State {
        /** Nothing that is left to ask could change anything. */
        WHOLE,
        /** The short way is done; the whole way would ask more. */
        SHORT,
        /** There is more to ask. */
        SO_FAR,
        /** An earlier interview, to look at. */
        EARLIER
    }

    /** The findings in their bands. */
    record Bands(List<Finding> fits, List<Finding> may, List<Finding> unlikely, List<Finding> unknown) {
        Bands {
            fits = List.copyOf(fits);
            may = List.copyOf(may);
            unlikely = List.copyOf(unlikely);
            unknown = List.copyOf(unknown);
        }

        List<Finding> partly() {
            return unknown.stream().filter(Finding::isTouched).toList();
        }

        List<Finding> untouched() {
            return unknown.stream().filter(finding -> !finding.isTouched()).toList();
        }
    }

    /** A sheet of paper lies about: danger at home is not on it in so many words (EVIDENCE G2, 10). */
    List<Alarm> urgentOnPaper() {
        return urgent.stream().filter(alarm -> alarm != Alarm.HOME_DANGER).toList();
    }

    boolean isEarlier() {
        return state == State.EARLIER;
    }

    /** Whether somebody cries little and is well, nothing else fits and nothing presses: then there is nothing to mend. */
    boolean isReassuring() {
        return urgent.isEmpty()
                && !withholding.isAny()
                && bands.fits().stream().allMatch(ResultPage::isNormal)
                && bands.may().stream().allMatch(ResultPage::isNormal)
                && (bands.fits().stream().anyMatch(ResultPage::isNormal)
                        || bands.may().stream().anyMatch(ResultPage::isNormal));
    }

    private static boolean isNormal(Finding finding) {
        return finding.reason().kind() == Reason.Kind.NORMAL;
    }

    /** Whether a medicine is among what fits: then it is said first that none is stopped alone. */
    boolean warnsOfStopping() {
        return !medicines.isEmpty()
                || java.util.stream.Stream.concat(bands.fits().stream(), bands.may().stream())
                        .anyMatch(finding -> finding.reason().kind() == Reason.Kind.MEDICINE);
    }

    /** Which of the three things it seems to be, said as what was told and not as what is so. */
    String complaintInWords() {
        return switch (complaint) {
            case BLOCKED -> "You told of feeling that is there, and tears that are not.";
            case BLUNTED -> "You told of little feeling, more than of tears that are held.";
            case DRY -> "You told of eyes that stay dry for everything. That comes first: eyes can be looked at.";
            case MIXED -> "You told of more than one thing at once. That is common.";
            case NONE -> "You told of none of the three things that often hide behind “I can’t cry”, or not clearly.";
        };
    }

    @Override
    public String toString() {
        return "ResultPage[hidden]";
    }
}
