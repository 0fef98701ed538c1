package org.thaw.reasons.asking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Form;
import org.thaw.reasons.judgement.Sheet;

/**
 * The interview with someone whose whole sheet is known: what they would be asked, and what they would have said.
 *
 * @param sheet their answers to what was asked
 * @param asked ids of the questions, in the order in which they came
 * @param pages ids of the pages, in order
 */
public record Rehearsal(Sheet sheet, List<String> asked, List<String> pages) {
    public Rehearsal {
        asked = List.copyOf(asked);
        pages = List.copyOf(pages);
    }

    /** Goes through the interview with a person who answers from a whole sheet, and leaves open what is not in it. */
    public static Rehearsal of(Sheet whole, Asking asking, Version version, YearMonth now) {
        Sheet said = Sheet.EMPTY;
        Set<String> asked = new LinkedHashSet<>();
        List<String> pages = new ArrayList<>();
        Optional<QuestionPage> next = asking.next(said, asked, version, now);
        while (next.isPresent()) {
            QuestionPage page = next.get();
            said = answered(said, whole, page);
            page.questions().stream().map(Question::id).forEach(asked::add);
            pages.add(page.id());
            next = asking.next(said, asked, version, now);
        }
        return new Rehearsal(said, List.copyOf(asked), pages);
    }

    /** What a person has said after a page, who answers it from a whole sheet. */
    public static Sheet answered(Sheet said, Sheet whole, QuestionPage page) {
        Sheet all = new Sheet(
                said.answers(),
                page.form() == Form.MEDICINES ? whole.medicines() : said.medicines(),
                page.form() == Form.DATES ? whole.changed() : said.changed());
        for (Question question : page.questions()) {
            var answer = whole.answers().to(question.id());
            all = answer.isPresent() ? all.with(question.id(), answer.get()) : all;
        }
        return all;
    }
}
