package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.library.Reason;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.judgement.Judge;

class WrittenCasesTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));
    private static final List<WrittenCase> CASES = WrittenCase.all();

    @Test
    void everyCaseIsJudgedAsTheEvidenceAllows() {
        Judge judge = new Judge(LIBRARY, new MedicineNames(LIBRARY));
        Set<String> practices = LIBRARY.practices().stream().map(Practice::id).collect(Collectors.toSet());

        List<String> mismatches = CASES.stream()
                .flatMap(written ->
                        CaseCheck.of(written, judge.judge(written.sheet(LIBRARY.interview()), written.now()), practices)
                                .stream())
                .toList();

        assertThat(mismatches).isEmpty();
    }

    @Test
    void theCasesCoverEveryReason() {
        Set<String> covered = CASES.stream()
                .flatMap(written -> Stream.of("fits", "may_or_fits").flatMap(field -> written.expected(field).stream()))
                .collect(Collectors.toSet());

        assertThat(covered)
                .containsAll(LIBRARY.reasons().stream().map(Reason::id).toList());
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(50);
        assertThat(CASES).extracting(WrittenCase::name).doesNotHaveDuplicates();
    }

    @Test
    void everyExpectationHasAGround() {
        for (WrittenCase written : CASES) {
            Set<String> claimed = Stream.of("fits", "may_or_fits", "unlikely")
                    .flatMap(field -> written.expected(field).stream())
                    .collect(Collectors.toSet());
            assertThat(written.ground().keySet()).as(written.name()).containsAll(claimed);
        }
    }
}
