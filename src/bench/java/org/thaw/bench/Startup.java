package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Process start to first page, and what memory the process then holds. */
final class Startup {
    private static final int WARM_RUNS = 7;
    private static final int RUNS_WITHOUT_CACHE = 3;
    private static final double WARM_LIMIT_MILLIS = 1200;
    private static final double RESIDENT_LIMIT_MEGABYTES = 260;

    private final Path root;

    Startup(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        // Builds and trains where needed, so that no run below pays for it.
        once(Map.of());
        List<Figure> figures = new ArrayList<>();
        if (emptyDiskCache()) {
            figures.add(Figure.unlimited(
                    "start to first page, disk cold",
                    "ms",
                    List.of(once(Map.of()).millis())));
        }
        figures.addAll(warm());
        figures.add(Figure.unlimited("start to first page, without the AOT cache", "ms", withoutCache()));
        return figures;
    }

    private List<Figure> warm() throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run < WARM_RUNS; run++) {
            Start start = once(Map.of());
            millis.add(start.millis());
            megabytes.add(start.megabytes());
        }
        return List.of(
                Figure.of("start to first page, warm", "ms", millis, WARM_LIMIT_MILLIS),
                Figure.of("resident memory after the first page", "MB", megabytes, RESIDENT_LIMIT_MEGABYTES));
    }

    private List<Double> withoutCache() throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < RUNS_WITHOUT_CACHE; run++) {
            millis.add(once(Map.of("THAW_AOT", "off")).millis());
        }
        return millis;
    }

    private Start once(Map<String, String> environment) throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", environment)) {
            return new Start(thaw.startMillis(), thaw.residentMegabytes());
        }
    }

    /** Only the administrator of a Linux machine can; elsewhere the cold figure is left out. */
    private static boolean emptyDiskCache() {
        try {
            new ProcessBuilder("sync").start().onExit().join();
            Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
            return true;
        } catch (IOException e) {
            System.err.println("The disk cache cannot be emptied here, so there is no figure for a cold disk.");
            return false;
        }
    }

    private record Start(double millis, double megabytes) {}
}
