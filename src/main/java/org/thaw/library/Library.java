package org.thaw.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.interview.Interview;

/** Everything there is to read, as immutable records. It knows nothing of any person. */
public record Library(
        List<Reason> reasons,
        List<Practice> practices,
        List<Article> articles,
        List<Article> questions,
        Unknowns unknowns,
        Norms norms,
        List<MedicineClass> medicines,
        OtherMedicines otherMedicines,
        List<Instrument> instruments,
        Stimuli stimuli,
        CrisisDirectory crisis,
        Map<String, Source> sources,
        Prose welcome,
        Prose about,
        Prose promises,
        Prose whatHelps,
        Prose medicineWords,
        Interview interview,
        Feelings feelings,
        Therapy therapy) {
    public Library {
        reasons = List.copyOf(reasons);
        practices = List.copyOf(practices);
        articles = List.copyOf(articles);
        questions = List.copyOf(questions);
        medicines = List.copyOf(medicines);
        instruments = List.copyOf(instruments);
    }

    /**
     * Reads the content folder.
     *
     * @throws ContentFaultException when anything in it is wrong; the message lists every fault
     */
    public static Library read(Path content) {
        Faults faults = new Faults();
        Library library = new LibraryReader(content, faults).read();
        if (!faults.faults().isEmpty()) {
            throw new ContentFaultException(faults.faults());
        }
        return library;
    }

    /** Faults and warnings of a content folder. */
    public record Check(List<ContentFault> faults, List<ContentFault> warnings) {}

    /** Reads the content folder and tells what is wrong with it. */
    public static Check check(Path content) {
        Faults faults = new Faults();
        new LibraryReader(content, faults).read();
        return new Check(faults.faults(), faults.warnings());
    }

    /** The reason with this id. */
    public Optional<Reason> reason(String id) {
        return reasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** The practice with this id. */
    public Optional<Practice> practice(String id) {
        return practices.stream().filter(practice -> practice.id().equals(id)).findFirst();
    }

    /** The article or question with this id. */
    public Optional<Article> article(String id) {
        return java.util.stream.Stream.concat(articles.stream(), questions.stream())
                .filter(article -> article.id().equals(id))
                .findFirst();
    }
}
