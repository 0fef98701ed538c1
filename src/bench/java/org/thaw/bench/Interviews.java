package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.asking.Rehearsal;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.asking.WarmUp;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.judgement.Verdict;

/** How many pages the interview asks, whether the short version finds the same, and how long choosing a page takes. */
final class Interviews {
    private static final int SIMULATED = 10_000;
    private static final int FIRST = 1000;
    private static final long SEED = 20_260_314;
    private static final YearMonth NOW = YearMonth.of(2026, 3);
    private static final double FULL_MIDDLE = 26;
    private static final double FULL_WORST = 55;
    private static final double SHORT_MIDDLE = 14;
    private static final double DIFFERENT_LIMIT = 10;
    private static final double CHOICE_LIMIT_MILLIS = 2;

    private final Path root;
    private final Library library;
    private final Judge judge;
    private final Asking asking;
    private final List<Double> choices = new ArrayList<>();

    Interviews(Path root) {
        this.root = root;
        this.library = Library.read(root.resolve("content"));
        this.judge = new Judge(library, new MedicineNames(library));
        this.asking = new Asking(library.interview(), judge);
    }

    List<Figure> measure() throws IOException {
        new WarmUp(asking, NOW).run();
        List<Figure> simulated = simulated();
        List<Figure> figures = new ArrayList<>(written());
        figures.addAll(simulated);
        figures.add(choice("choosing the next page, first " + FIRST + ", p99", choices.subList(0, FIRST)));
        figures.add(choice("choosing the next page, all, p99", choices));
        return figures;
    }

    private List<Figure> written() throws IOException {
        List<Double> full = new ArrayList<>();
        List<Double> brief = new ArrayList<>();
        int different = 0;
        List<WrittenSheets.Dated> all = new WrittenSheets(root, library.interview()).all();
        for (WrittenSheets.Dated each : all) {
            Rehearsal whole = Rehearsal.of(each.sheet(), asking, Version.FULL, each.now());
            Rehearsal part = Rehearsal.of(each.sheet(), asking, Version.SHORT, each.now());
            full.add((double) whole.pages().size());
            brief.add((double) part.pages().size());
            different += fits(whole.sheet(), each.now()).equals(fits(part.sheet(), each.now())) ? 0 : 1;
        }
        List<Figure> figures = new ArrayList<>(pages("written", full, brief));
        figures.add(Figure.of(
                "written, short: other reasons in “fits”",
                "%",
                List.of(100.0 * different / all.size()),
                DIFFERENT_LIMIT));
        return figures;
    }

    private List<Figure> simulated() {
        SimulatedSheets sheets = new SimulatedSheets(library, SEED);
        List<Double> full = new ArrayList<>();
        List<Double> brief = new ArrayList<>();
        int different = 0;
        for (int i = 0; i < SIMULATED; i++) {
            Sheet sheet = sheets.next();
            full.add(timed(sheet));
            Rehearsal part = Rehearsal.of(sheet, asking, Version.SHORT, NOW);
            brief.add((double) part.pages().size());
            Sheet whole = Rehearsal.of(sheet, asking, Version.FULL, NOW).sheet();
            different += fits(whole, NOW).equals(fits(part.sheet(), NOW)) ? 0 : 1;
        }
        List<Figure> figures = new ArrayList<>(pages("simulated", full, brief));
        figures.add(Figure.unlimited(
                "simulated, short: other reasons in “fits”", "%", List.of(100.0 * different / SIMULATED)));
        return figures;
    }

    /** Pages of the full version, with the time of each choice noted. */
    private double timed(Sheet whole) {
        Sheet said = Sheet.EMPTY;
        Set<String> asked = new HashSet<>();
        int pages = 0;
        Optional<QuestionPage> next = choose(said, asked);
        while (next.isPresent()) {
            said = Rehearsal.answered(said, whole, next.get());
            next.get().questions().stream().map(Question::id).forEach(asked::add);
            pages++;
            next = choose(said, asked);
        }
        return pages;
    }

    private Optional<QuestionPage> choose(Sheet said, Set<String> asked) {
        long begun = System.nanoTime();
        Optional<QuestionPage> next = asking.next(said, asked, Version.FULL, NOW);
        choices.add((System.nanoTime() - begun) / 1e6);
        return next;
    }

    private Set<String> fits(Sheet sheet, YearMonth now) {
        return judge.judge(sheet, now).in(Band.FITS).stream()
                .map(Verdict::reason)
                .collect(Collectors.toSet());
    }

    private static List<Figure> pages(String whose, List<Double> full, List<Double> brief) {
        return Stream.of(
                        Figure.of(whose + ", full", "pages", full, FULL_MIDDLE),
                        worst(whose + ", full, the longest", full),
                        Figure.of(whose + ", short", "pages", brief, SHORT_MIDDLE))
                .toList();
    }

    private static Figure worst(String name, List<Double> pages) {
        double most = pages.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Figure.of(name, "pages", List.of(most), FULL_WORST);
    }

    private static Figure choice(String name, List<Double> millis) {
        double p99 = Figure.unlimited(name, "ms", millis).percentile(99);
        return Figure.of(name, "ms", List.of(p99), CHOICE_LIMIT_MILLIS);
    }
}
