package org.thaw.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.library.interview.Interview;

/** Reads the whole content folder: sources first, since all words cite them, then everything else. */
final class LibraryReader {
    private static final List<String> PLACES = List.of(
            "/help",
            "/boxes",
            "/diary",
            "/medicines",
            "/therapy",
            "/what-helps",
            "/learn",
            "/sources",
            "/unknown",
            "/why",
            "/reasons",
            "/sitting",
            "/feelings",
            "/about",
            "/promises",
            "/settings",
            "/shelf");

    private final ContentFolder folder;
    private final Faults faults;

    LibraryReader(Path content, Faults faults) {
        this.faults = faults;
        this.folder = new ContentFolder(content, faults);
    }

    Library read() {
        Map<String, Source> sources = new SourceReader(folder, faults).read();
        var reasons = folder.list("reasons.yaml", ReasonReader.Structure.class);
        var practices = folder.list("practices.yaml", PracticeReader.Structure.class);
        var articles = folder.list("articles.yaml", ArticleReader.Structure.class);
        var questions = folder.list("questions.yaml", ArticleReader.Structure.class);
        Set<String> addresses = new HashSet<>(PLACES);
        reasons.forEach(reason -> addresses.add("/reasons/" + reason.id()));
        practices.forEach(practice -> addresses.add("/practices/" + practice.id()));
        articles.forEach(article -> addresses.add("/learn/" + article.id()));
        questions.forEach(question -> addresses.add("/learn/" + question.id()));
        ProseReader prose = new ProseReader(sources, new ProseCheck(sources.keySet(), addresses, faults));
        Pages pages = new Pages(folder, prose, faults);
        FactReader facts = new FactReader(folder, prose, faults);
        Known known = new Known(addresses, faults);
        MedicineReader.Read medicines = new MedicineReader(folder, prose, pages, faults).read(known);
        CrisisDirectory crisis = new CrisisReader(folder, faults).read();
        Interview interview = new InterviewReader(folder, prose, faults).read(known);
        return new Library(
                new ReasonReader(pages, known).read(reasons),
                new PracticeReader(pages, known).read(practices),
                new ArticleReader(pages, known, "learn").read(articles),
                new ArticleReader(pages, known, "questions").read(questions),
                facts.unknowns(sources.keySet()),
                facts.norms(sources.keySet()),
                medicines.classes(),
                new OtherMedicineReader(folder, faults).read(medicines.classes()),
                new InstrumentReader(folder, prose, faults).read(),
                new StimulusReader(folder, prose, faults).read(sources.keySet()),
                crisis,
                new LinkedHashMap<>(sources),
                pages.single("en/pages/home.md"),
                pages.single("en/pages/about.md"),
                pages.single("en/pages/promises.md"),
                pages.single("en/pages/what-helps.md"),
                medicines.words(),
                interview,
                new FeelingReader(folder, faults).read(),
                new TherapyReader(folder, pages, faults).read(interview, crisis));
    }
}
