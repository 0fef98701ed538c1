package org.thaw.reasons.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Form;
import org.thaw.library.interview.QuestionPage.Part;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.interview.Trail;
import org.thaw.reasons.question.AskPage.Fault;

/** Draws the pages of questions. */
@Component
class QuestionPages {
    static final String TEMPLATE = "reasons/question/ask";

    private final Library library;

    QuestionPages(Library library) {
        this.library = library;
    }

    /** The page that comes next. */
    AskPage next(KeptInterview kept, QuestionPage page) {
        Part furthest = Trail.of(library.interview(), kept).stops().stream()
                .map(stop -> stop.page().part())
                .max(Comparator.naturalOrder())
                .orElse(page.part());
        return page(kept, page, page.questions(), back(kept), Then.NEXT).with(Progress.next(page.part(), furthest));
    }

    /** A page a person has been on, as they left it. */
    Optional<AskPage> again(KeptInterview kept, int number, Then then) {
        String back = then == Then.NEXT ? path(number - 1) : then.path();
        return Trail.of(library.interview(), kept)
                .stop(number)
                .map(stop -> page(kept, stop.page(), whole(stop.page(), stop.questions()), back, then));
    }

    /** One question, asked by itself. */
    Optional<AskPage> alone(KeptInterview kept, String id, Then then) {
        return library.interview().question(id).flatMap(question -> library.interview().pages().stream()
                .filter(page -> page.questions().contains(question))
                .findFirst()
                .map(page -> page(kept, page, whole(page, List.of(question)), then.path(), then)));
    }

    /** The page of a form that has something to look at, with all that was typed and ticked. */
    AskPage again(ReplyForm form, Then then, List<MedicineField> medicines, String month, Optional<Fault> fault) {
        QuestionPage page = library.interview().pages().stream()
                .filter(one -> one.questions().containsAll(form.asked()))
                .findFirst()
                .orElseThrow();
        List<Row> rows = form.asked().stream()
                .map(question -> new Row(question, form.own(question)))
                .toList();
        return new AskPage(page, rows, Progress.of(page.part()), then.path(), then, medicines, month, fault);
    }

    /** Where Back leads from the page that comes next. */
    String back(KeptInterview kept) {
        return path(Trail.of(library.interview(), kept).length());
    }

    private static String path(int number) {
        return number < 1 ? "/why" : "/why/page/" + number;
    }

    /** What is typed and what is ticked belong together: a page with both is never shown in part. */
    private static List<Question> whole(QuestionPage page, List<Question> some) {
        return page.form() == Form.CHECKLIST ? some : page.questions();
    }

    private static AskPage page(
            KeptInterview kept, QuestionPage page, List<Question> questions, String back, Then then) {
        List<Row> rows = questions.stream()
                .map(question -> new Row(question, kept.to(question.id()).filter(reply -> reply.answer()
                        .isPresent())))
                .toList();
        List<MedicineField> medicines = page.form() == Form.MEDICINES
                ? MedicineField.withRoom(
                        kept.medicines().stream().map(MedicineField::of).toList())
                : List.of();
        String month = kept.changed().map(Months::written).orElse("");
        return new AskPage(page, rows, Progress.of(page.part()), back, then, medicines, month, Optional.empty());
    }
}
