package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The doctor’s sheet of a guest: its page, which counts the pages of the file, the file itself, and the FHIR document. */
final class DoctorSheets {
    private static final String CHOOSE = "/doctor-sheet/choose";
    private static final int WARM_UP = 20;
    private static final int TIMED = 50;
    private static final double LIMIT_MILLIS = 300;
    private static final double LIMIT_FIRST_MILLIS = 4_000;
    private static final String DOCUMENT = "/doctor-sheet/computer/file";
    private static final double LIMIT_DOCUMENT_MILLIS = 30;
    private static final double LIMIT_FIRST_DOCUMENT_MILLIS = 2_000;

    private final Path root;

    DoctorSheets(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            Visitor visitor = new Visitor(thaw);
            visitor.post(
                    CHOOSE,
                    CHOOSE,
                    Map.of(
                            "complaint", "I can’t cry. ".repeat(20),
                            "since", "About May",
                            "changes", "We moved house in June. ".repeat(8),
                            "questions", "Is it the dose?\nWhat else could it be?",
                            "pick", "questions"));
            double before = thaw.residentMegabytes();
            double first = visitor.get("/doctor-sheet");
            double after = thaw.residentMegabytes();
            List<Double> pages = times(visitor, "/doctor-sheet");
            List<Double> files = times(visitor, "/doctor-sheet/file");
            double firstDocument = visitor.get(DOCUMENT);
            List<Double> documents = times(visitor, DOCUMENT);
            return List.of(
                    Figure.of("the first sheet, with loading what PDF takes", "ms", List.of(first), LIMIT_FIRST_MILLIS),
                    Figure.of("the page of a sheet", "ms", pages, LIMIT_MILLIS),
                    Figure.of("its file", "ms", files, LIMIT_MILLIS),
                    Figure.of(
                            "the first FHIR document, with loading HAPI",
                            "ms",
                            List.of(firstDocument),
                            LIMIT_FIRST_DOCUMENT_MILLIS),
                    Figure.of("a FHIR document", "ms", documents, LIMIT_DOCUMENT_MILLIS),
                    Figure.unlimited("memory before the first sheet", "MiB", List.of(before)),
                    Figure.unlimited("memory after it, with what is not cleared yet", "MiB", List.of(after)));
        }
    }

    private static List<Double> times(Visitor visitor, String path) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < WARM_UP + TIMED; time++) {
            double one = visitor.get(path);
            if (time >= WARM_UP) {
                millis.add(one);
            }
        }
        return millis;
    }
}
