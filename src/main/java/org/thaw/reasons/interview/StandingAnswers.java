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
 * The answers that still hold, over all interviews in the vault: the latest yes or no to each question. A new
 * interview opens nothing that one before it closed, until the question is answered anew; “not sure” and a skipped
 * question leave it closed, in the same interview too.
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
            practices.addAll(practices(discretion.questions()));
        }
        return practices.isEmpty() ? Withholding.NONE : new Withholding(practices, List.of(GROUND));
    }

    /** The questions whose standing answer keeps something closed. */
    public List<Question> closing(OpenVault vault) {
        Map<String, Reply> standing = new LinkedHashMap<>();
        for (Kept<KeptInterview> kept : interviews.all(vault)) {
            kept.entry().said().stream()
                    .filter(said -> said.reply().settles() || said.reply().holdsYes())
                    .forEach(said -> standing.put(said.question(), said.reply()));
        }
        return library.interview()
                .questions()
                .filter(question -> question.screen().isPresent())
                .filter(question ->
                        standing.getOrDefault(question.id(), Reply.NO).holdsYes())
                .toList();
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

    private Set<String> practices(List<Question> said) {
        Answers yes = Answers.NONE;
        for (Question question : said) {
            yes = yes.with(question.id(), Answer.YES);
        }
        return judge.judge(Sheet.of(yes), YearMonth.now(clock)).withheld();
    }
}
