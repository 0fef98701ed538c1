package org.thaw.reasons.result;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.ComplaintTold;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.vault.OpenVault;

/** The complaint that the answers of the latest interview come to. */
@Component
class ComplaintInInterview implements ComplaintTold {
    private final Interviews interviews;
    private final Judge judge;
    private final Clock clock;

    ComplaintInInterview(Interviews interviews, Judge judge, Clock clock) {
        this.interviews = interviews;
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public Optional<Complaint> complaint(OpenVault vault) {
        return interviews
                .latest(vault)
                .map(kept -> judge.judge(kept.entry().sheet(), YearMonth.now(clock)))
                .filter(ComplaintInInterview::isTold)
                .map(Judgement::complaint);
    }

    /** “None” can also mean that it cannot be told yet. */
    private static boolean isTold(Judgement judgement) {
        return judgement.complaint() != Complaint.NONE || judgement.answers().say("always-little", Answer.YES);
    }
}
