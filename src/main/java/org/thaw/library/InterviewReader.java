package org.thaw.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Given;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.MedicineClue;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.Screen;
import org.thaw.library.interview.Urgency;

/** Reads the pages and questions of the interview, and pairs them with their words. */
final class InterviewReader {
    static final String FILE = "interview.yaml";

    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    InterviewReader(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    record BearingStructure(
            String reason,
            Bearing.Points points,
            Optional<Bearing.Strength> yes,
            Optional<Bearing.Strength> no,
            List<String> ground) {}

    record QuestionStructure(
            String id,
            Question.Kind kind,
            @Nullable List<String> ifAny,
            @Nullable List<Urgency> urgent,
            Optional<Screen> screen,
            Optional<MedicineClue> medicine,
            @Nullable List<BearingStructure> bears) {}

    record PageStructure(
            String id,
            QuestionPage.Part part,
            @Nullable Boolean sensitive,
            @Nullable Boolean always,
            QuestionPage.@Nullable Form form,
            @Nullable List<String> ifAny,
            List<QuestionStructure> questions) {}

    record ContradictionStructure(String id, List<String> both) {}

    record Structure(List<PageStructure> pages, List<ContradictionStructure> contradictions) {}

    Interview read(Known known) {
        InterviewWords words = InterviewWords.read(folder, prose, faults);
        Interview interview = folder.one(FILE, Structure.class)
                .map(structure -> interview(structure, words))
                .orElse(new Interview(List.of(), List.of()));
        words.nothingIsLeftOver(interview);
        new InterviewCheck(interview, known, faults).check();
        return interview;
    }

    private Interview interview(Structure structure, InterviewWords words) {
        return new Interview(
                structure.pages().stream().map(page -> page(page, words)).toList(),
                structure.contradictions().stream()
                        .map(it -> new Contradiction(it.id(), given(it.id(), it.both()), words.contradiction(it.id())))
                        .toList());
    }

    private QuestionPage page(PageStructure page, InterviewWords words) {
        return new QuestionPage(
                page.id(),
                page.part(),
                words.heading(page.id()),
                words.lead(page.id()),
                isTrue(page.sensitive()) ? QuestionPage.Tone.SENSITIVE : QuestionPage.Tone.PLAIN,
                isTrue(page.always()) ? QuestionPage.Turn.ALWAYS : QuestionPage.Turn.WHERE_IT_MATTERS,
                page.form() == null ? QuestionPage.Form.CHECKLIST : page.form(),
                given(page.id(), listed(page.ifAny())),
                page.questions().stream()
                        .map(question -> question(question, words))
                        .toList());
    }

    private Question question(QuestionStructure question, InterviewWords words) {
        return new Question(
                question.id(),
                question.kind(),
                words.question(question.id(), "ask"),
                words.question(question.id(), "said"),
                words.question(question.id(), "why"),
                listed(question.bears()).stream().map(InterviewReader::bearing).toList(),
                given(question.id(), listed(question.ifAny())),
                listed(question.urgent()),
                question.screen(),
                question.medicine());
    }

    private static Bearing bearing(BearingStructure it) {
        return new Bearing(it.reason(), it.points(), it.yes(), it.no(), it.ground());
    }

    private List<Given> given(String where, List<String> written) {
        return written.stream().flatMap(it -> given(where, it)).toList();
    }

    private Stream<Given> given(String where, String written) {
        String[] parts = written.split(" ", -1);
        Optional<Given> given = parts.length == 2
                ? org.thaw.library.interview.Answer.of(parts[1]).map(answer -> new Given(parts[0], answer))
                : Optional.empty();
        if (given.isEmpty()) {
            faults.add(
                    FILE + ", " + where, "“" + written + "” is no question with an answer, such as “eyes-water no”.");
        }
        return given.stream();
    }

    private static boolean isTrue(@Nullable Boolean written) {
        return Boolean.TRUE.equals(written);
    }

    private static <T> List<T> listed(@Nullable List<T> written) {
        return written == null ? List.of() : written;
    }
}
