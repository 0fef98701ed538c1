package org.thaw.care.offer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.Result.Score;
import org.thaw.care.sheet.When;
import org.thaw.instruments.Results;
import org.thaw.vault.OpenVault;

/** What finished questionnaires have for a sheet, the newest first. */
final class QuestionnaireResults {
    private QuestionnaireResults() {}

    static List<Item<Result>> in(OpenVault vault, Results results, ZoneId zone) {
        return results.of(vault).stream()
                .map(result -> result(result, zone))
                .filter(result -> !result.scores().isEmpty())
                .map(result -> new Item<>("result:" + result.id(), result))
                .toList();
    }

    private static Result result(org.thaw.instruments.Result result, ZoneId zone) {
        return new Result(
                result.id(),
                result.title(),
                new When.Day(LocalDate.ofInstant(result.at(), zone)),
                result.scores().stream()
                        .map(score -> new Score(
                                score.name(), score.value().stripTrailingZeros().toPlainString(), score.most()))
                        .toList(),
                result.meaning());
    }
}
