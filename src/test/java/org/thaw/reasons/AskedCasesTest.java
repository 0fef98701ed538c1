package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.reasons.Sheets.ASKING;
import static org.thaw.reasons.Sheets.JUDGE;
import static org.thaw.reasons.Sheets.LIBRARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thaw.library.interview.Urgency;
import org.thaw.reasons.asking.Rehearsal;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.judgement.Verdict;

/** Asked page by page, a person learns what the whole of their answers would have told. */
class AskedCasesTest {
    private static final List<WrittenCase> CASES = WrittenCase.all();

    @Test
    void theFullInterviewFindsWhatAllAnswersTogetherFind() {
        List<String> differences = new ArrayList<>();
        for (WrittenCase written : CASES) {
            Sheet whole = written.sheet(LIBRARY.interview());
            Rehearsal asked = Rehearsal.of(whole, ASKING, Version.FULL, written.now());
            Set<String> all = found(JUDGE.judge(whole, written.now()));
            Set<String> some = found(JUDGE.judge(asked.sheet(), written.now()));
            if (!all.equals(some)) {
                Set<String> unasked = new TreeSet<>(whole.answers().questions());
                unasked.removeAll(asked.asked());
                differences.add(written.name() + ": " + all + " and asked " + some + "; never asked " + unasked);
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void theShortVersionFindsTheSameReasonsInNineOfTenCases() {
        List<String> differences = CASES.stream()
                .filter(written -> !fits(judged(written, Version.SHORT)).equals(fits(judged(written, Version.FULL))))
                .map(WrittenCase::name)
                .toList();

        assertThat(differences).hasSizeLessThanOrEqualTo(CASES.size() / 10);
    }

    private static Judgement judged(WrittenCase written, Version version) {
        Sheet whole = written.sheet(LIBRARY.interview());
        return JUDGE.judge(Rehearsal.of(whole, ASKING, version, written.now()).sheet(), written.now());
    }

    private static Set<String> found(Judgement judgement) {
        Set<String> found = fits(judgement);
        judgement.urgent().stream().map(Urgency::code).forEach(found::add);
        return found;
    }

    private static Set<String> fits(Judgement judgement) {
        return judgement.in(Band.FITS).stream().map(Verdict::reason).collect(Collectors.toCollection(TreeSet::new));
    }
}
