package org.thaw.reasons.interview;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholder;
import org.thaw.crisis.Withholding;
import org.thaw.library.Library;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Question;
import org.thaw.reasons.interview.KeptInterview.Caution;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * The answers that still hold, over all interviews in the vault. A new interview opens nothing that one before it
 * closed, until the question is answered anew with a plain no. “Not sure” closes as well, as it does before a sitting,
 * and never opens what a yes closed.
 */
@Component
public class StandingAnswers implements Withholder {
    /** Tells no answer: a page of a practice may be read over a shoulder. */
    private static final Withholding.Ground GROUND = new Withholding.Ground(
            "Some answers you gave call for gentle things for now. It is not a judgement of you.", "/why/held");

    private final Library library;
    private final Judge judge;
    private final PresentVault vaults;
    private final Interviews interviews;
    private final Discretion discretion;
    private final Clock clock;

    StandingAnswers(
            Library library,
            Judge judge,
            PresentVault vaults,
            Interviews interviews,
            Discretion discretion,
            Clock clock) {
        this.library = library;
        this.judge = judge;
        this.vaults = vaults;
        this.interviews = interviews;
        this.discretion = discretion;
        this.clock = clock;
    }

    @Override
    public Withholding withholding() {
        return vaults.open().map(this::withheld).orElse(Withholding.NONE);
    }

    private Withholding withheld(OpenVault vault) {
        Set<String> practices = new TreeSet<>(practices(closing(vault)));
        if (caution(vault)) {
            practices.addAll(practices(discretion.questions().stream()
                    .map(question -> new Closing(question, Reply.YES))
                    .toList()));
        }
        return practices.isEmpty() ? Withholding.NONE : new Withholding(practices, GROUND);
    }

    /** A question whose standing answer, a yes or “not sure”, keeps something closed. */
    record Closing(Question question, Reply reply) {
        Answer answer() {
            return reply.holdsYes() ? Answer.YES : Answer.UNSURE;
        }
    }

    List<Closing> closing(OpenVault vault) {
        Map<String, Reply> standing = standing(vault);
        return library.interview()
                .questions()
                .filter(question -> question.screen().isPresent())
                .map(question -> new Closing(question, standing.getOrDefault(question.id(), Reply.NO)))
                .filter(closing -> closing.reply() != Reply.NO)
                .toList();
    }

    private Map<String, Reply> standing(OpenVault vault) {
        Map<String, Reply> standing = new LinkedHashMap<>();
        for (Kept<KeptInterview> kept : interviews.all(vault)) {
            kept.entry().said().stream()
                    .filter(said -> said.reply() != Reply.LEFT_OUT)
                    .forEach(said ->
                            standing.merge(said.question(), said.reply(), (before, reply) -> reply.after(before)));
        }
        return standing;
    }

    /** Whether an answer that is kept nowhere keeps something closed. */
    public boolean caution(OpenVault vault) {
        boolean caution = false;
        for (Kept<KeptInterview> kept : interviews.all(vault)) {
            caution = (caution && !discretion.isDenied(kept.entry()))
                    || kept.entry().caution() == Caution.GENTLE;
        }
        return caution;
    }

    private Set<String> practices(List<Closing> closing) {
        Answers said = Answers.NONE;
        for (Closing held : closing) {
            said = said.with(held.question().id(), held.answer());
        }
        return judge.withheld(Sheet.of(said), YearMonth.now(clock));
    }
}
