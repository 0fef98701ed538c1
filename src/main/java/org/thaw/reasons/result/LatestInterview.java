package org.thaw.reasons.result;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.reasons.InterviewTold;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Line;
import org.thaw.reasons.judgement.Verdict;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The latest interview, for others; what was said about safety or danger is not passed on. */
@Component
class LatestInterview implements InterviewTold {
    private final Library library;
    private final Interviews interviews;
    private final Judge judge;
    private final Clock clock;

    LatestInterview(Library library, Interviews interviews, Judge judge, Clock clock) {
        this.library = library;
        this.interviews = interviews;
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public Optional<Latest> latest(OpenVault vault) {
        return interviews
                .latest(vault)
                .filter(kept -> !kept.entry().untouched())
                .map(this::told);
    }

    private Latest told(Kept<KeptInterview> kept) {
        KeptInterview interview = kept.entry();
        Judgement judgement = judge.judge(interview.sheet(), YearMonth.now(clock));
        return new Latest(
                kept.at(),
                judgement.complaint(),
                answers(interview),
                interview.medicines().stream()
                        .map(taken -> new Taken(taken.name(), taken.since(), taken.changed()))
                        .toList(),
                interview.changed(),
                judgement.verdicts().stream().flatMap(this::weighed).toList());
    }

    private List<Answered> answers(KeptInterview interview) {
        return library.interview()
                .questions()
                .filter(LatestInterview::mayBePassedOn)
                .flatMap(question -> interview.to(question.id()).flatMap(reply -> reply.answer()).stream()
                        .map(answer -> new Answered(question, answer)))
                .toList();
    }

    private Stream<Weighed> weighed(Verdict verdict) {
        List<Answered> pointsTo = answered(verdict.pointsTo());
        List<Answered> pointsAway = answered(verdict.pointsAway());
        return pointsTo.isEmpty() && pointsAway.isEmpty()
                ? Stream.empty()
                : library.reason(verdict.reason()).stream()
                        .map(reason -> new Weighed(reason, verdict.band(), pointsTo, pointsAway));
    }

    private static List<Answered> answered(List<Line> lines) {
        return lines.stream()
                .filter(line -> mayBePassedOn(line.question()))
                .map(line -> new Answered(line.question(), line.answer()))
                .toList();
    }

    private static boolean mayBePassedOn(Question question) {
        return switch (question.kind()) {
            case GATE, SIGN -> true;
            case URGENT, SCREEN -> false;
        };
    }
}
