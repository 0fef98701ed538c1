package org.thaw.instruments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * A questionnaire that somebody finished. A score is a picture of some answers on one day, and no diagnosis.
 *
 * @param id of the entry in the vault
 * @param at when it was answered, or last changed
 * @param title of the form, as its authors have it
 * @param scores what the form worked out, in its order; empty where it has no score
 * @param meaning what its authors call the score, in plain words; nothing for forms that were brought along
 * @param codes what the form as a whole is called by others, such as its LOINC code; mostly one, often none
 * @param form the FHIR R4 Questionnaire, as JSON
 * @param response the FHIR R4 QuestionnaireResponse, as JSON, without a name
 */
public record Result(
        EntryId id,
        Instant at,
        String title,
        List<Score> scores,
        Optional<String> meaning,
        List<Code> codes,
        String form,
        String response) {
    public Result {
        scores = List.copyOf(scores);
        codes = List.copyOf(codes);
    }

    /**
     * One number that the form worked out.
     *
     * @param name what the form calls it
     * @param least the least it can be; nothing where that is not known
     * @param most the most it can be; nothing where that is not known
     * @param codes what others call it
     */
    public record Score(
            String name, BigDecimal value, Optional<Integer> least, Optional<Integer> most, List<Code> codes) {
        public Score {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Score[hidden]";
        }
    }

    /** A name in a system of names, such as http://loinc.org. */
    public record Code(String system, String code, Optional<String> display) {}

    @Override
    public String toString() {
        return "Result[hidden]";
    }
}
