package org.thaw.reasons.result;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.library.Library;
import org.thaw.library.Reason;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Question;
import org.thaw.reasons.TearsTold;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.interview.KeptInterview.Extent;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.result.ResultPage.Bands;
import org.thaw.reasons.result.ResultPage.State;
import org.thaw.reasons.urgent.Alarm;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Works out what the answers show, each time anew and by today’s rule. */
@Component
class Results {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Library library;
    private final Judge judge;
    private final Asking asking;
    private final Interviews interviews;
    private final Withholdings withholdings;
    private final List<TearsTold> tears;
    private final Clock clock;

    Results(
            Library library,
            Judge judge,
            Asking asking,
            Interviews interviews,
            Withholdings withholdings,
            List<TearsTold> tears,
            Clock clock) {
        this.library = library;
        this.judge = judge;
        this.asking = asking;
        this.interviews = interviews;
        this.withholdings = withholdings;
        this.tears = List.copyOf(tears);
        this.clock = clock;
    }

    ResultPage page(OpenVault vault, Kept<KeptInterview> kept) {
        Judgement judgement = judge.judge(kept.entry().sheet(), YearMonth.now(clock));
        Withholding withholding = withholdings.now();
        Bands bands = new Bands(
                findings(judgement, Band.FITS),
                findings(judgement, Band.MAY),
                findings(judgement, Band.UNLIKELY),
                findings(judgement, Band.UNKNOWN));
        List<Reason> leading = leading(bands);
        return new ResultPage(
                day(kept.at()),
                state(vault, kept),
                "/why/result/" + kept.id(),
                judgement.complaint(),
                Alarm.of(yes(judgement)),
                withholding,
                contradictions(judgement),
                bands,
                FirstStep.of(leading, library, withholding),
                Whom.of(leading),
                kept.entry().medicines(),
                judgement.unknownMedicines(),
                since(vault, kept));
    }

    /** What a first step is told for: what fits; where nothing does, what may play a part. */
    private static List<Reason> leading(Bands bands) {
        List<Finding> leading = bands.fits().isEmpty() ? bands.may() : bands.fits();
        return leading.stream().map(Finding::reason).toList();
    }

    private List<Finding> findings(Judgement judgement, Band band) {
        return judgement.in(band).stream()
                .flatMap(
                        verdict -> library.reason(verdict.reason()).map(reason -> Finding.of(reason, verdict)).stream())
                .toList();
    }

    private List<Question> yes(Judgement judgement) {
        return library.interview()
                .questions()
                .filter(question -> judgement.answers().say(question.id(), Answer.YES))
                .toList();
    }

    private List<Both> contradictions(Judgement judgement) {
        return Stream.concat(
                        judgement.contradictions().stream().map(one -> Both.of(one, library)),
                        judgement.disagreeing().stream()
                                .flatMap(id -> library.interview().question(id).stream())
                                .map(question -> Both.ofDates(question, library)))
                .toList();
    }

    private State state(OpenVault vault, Kept<KeptInterview> kept) {
        if (interviews
                .latest(vault)
                .filter(latest -> latest.id().equals(kept.id()))
                .isEmpty()) {
            return State.EARLIER;
        }
        if (more(kept.entry(), kept.entry().extent() == Extent.FULL ? Version.FULL : Version.SHORT)) {
            return State.SO_FAR;
        }
        return more(kept.entry(), Version.FULL) ? State.SHORT : State.WHOLE;
    }

    private boolean more(KeptInterview kept, Version version) {
        return asking.next(kept.sheet(), kept.asked(), version, YearMonth.now(clock))
                .isPresent();
    }

    private Optional<Since> since(OpenVault vault, Kept<KeptInterview> kept) {
        return interviews
                .before(vault, kept.id())
                .filter(before -> !before.entry().untouched())
                .map(before -> Since.of(
                        day(before.at()),
                        before.entry(),
                        kept.entry(),
                        tears.stream()
                                .mapToInt(told -> told.times(vault, before.at()))
                                .sum(),
                        library));
    }

    String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }
}
