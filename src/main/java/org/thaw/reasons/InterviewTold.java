package org.thaw.reasons;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Question;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.vault.OpenVault;

/** What a person told in the interview and how it is weighed, for what goes on a sheet that they make of it. */
public interface InterviewTold {
    /** The latest interview; empty where nothing was said in one. */
    Optional<Latest> latest(OpenVault vault);

    /**
     * What was told last, and how it is weighed by today’s rule.
     *
     * @param begun when it was begun
     * @param answers in the order in which the interview asks; never one of those that ask about safety or danger
     * @param medicines as they were typed
     * @param changed the month in which crying changed, where it was told
     * @param weighed the reasons on which something that was said bears, those that fit best first
     */
    record Latest(
            Instant begun,
            Complaint complaint,
            List<Answered> answers,
            List<Taken> medicines,
            Optional<YearMonth> changed,
            List<Weighed> weighed) {
        public Latest {
            answers = List.copyOf(answers);
            medicines = List.copyOf(medicines);
            weighed = List.copyOf(weighed);
        }

        @Override
        public String toString() {
            return "Latest[hidden]";
        }
    }

    /** A question that was answered with yes, no or not sure. */
    record Answered(Question question, Answer answer) {
        @Override
        public String toString() {
            return "Answered[hidden]";
        }
    }

    /** A medicine with its months, as they were typed. */
    record Taken(String name, Optional<YearMonth> since, Optional<YearMonth> changed) {
        @Override
        public String toString() {
            return "Taken[hidden]";
        }
    }

    /**
     * A reason in its band.
     *
     * @param pointsTo what was said that counts for it, the strongest first
     * @param pointsAway what was said that counts against it, the strongest first
     */
    record Weighed(Reason reason, Band band, List<Answered> pointsTo, List<Answered> pointsAway) {
        public Weighed {
            pointsTo = List.copyOf(pointsTo);
            pointsAway = List.copyOf(pointsAway);
        }

        @Override
        public String toString() {
            return "Weighed[hidden]";
        }
    }
}
