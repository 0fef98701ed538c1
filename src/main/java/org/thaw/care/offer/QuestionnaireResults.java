package org.thaw.care.offer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.When;
import org.thaw.instruments.Result.Score;
import org.thaw.instruments.Results;
import org.thaw.vault.OpenVault;

/** What finished questionnaires have for a sheet, the newest first; each score by itself. */
final class QuestionnaireResults {
    private static final String LOINC = "http://loinc.org";

    private QuestionnaireResults() {}

    static List<Item<Result>> in(OpenVault vault, Results results, ZoneId zone) {
        return results.of(vault).stream()
                .flatMap(result -> items(result, new When.Day(LocalDate.ofInstant(result.at(), zone))))
                .toList();
    }

    private static Stream<Item<Result>> items(org.thaw.instruments.Result result, When.Day day) {
        return IntStream.range(0, result.scores().size())
                .mapToObj(at -> new Item<>(
                        "result:" + result.id() + ":" + at,
                        scored(result, result.scores().get(at), day)));
    }

    private static Result scored(org.thaw.instruments.Result result, Score score, When.Day day) {
        boolean isOnly = result.scores().size() == 1;
        return new Result(
                result.id(),
                isOnly ? result.title() : result.title() + ", " + score.name(),
                day,
                score.value(),
                score.most(),
                isOnly ? result.meaning() : Optional.empty(),
                score.codes().stream()
                        .filter(code -> code.system().equals(LOINC))
                        .map(org.thaw.instruments.Result.Code::code)
                        .findFirst());
    }
}
