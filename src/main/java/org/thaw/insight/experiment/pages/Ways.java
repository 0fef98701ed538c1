package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.insight.experiment.Design;
import org.thaw.insight.experiment.Way;
import org.thaw.library.Library;
import org.thaw.library.Practice;

/**
 * Which practices may stand on a schedule: those that may be done alone on any day, and are not withheld. What opens a
 * lot has its screen and its limits in a day (EVIDENCE C), and a schedule must not push against them.
 */
@Component
class Ways {
    private final Library library;
    private final Withholdings withholdings;

    Ways(Library library, Withholdings withholdings) {
        this.library = library;
        this.withholdings = withholdings;
    }

    /** Those that may be chosen now. */
    List<Practice> offered() {
        Withholding withheld = withholdings.now();
        return library.practices().stream()
                .filter(Practice::playsAlone)
                .filter(practice -> !withheld.covers(practice.id()))
                .toList();
    }

    /** Why one of the two ways is closed now, where it is. */
    Optional<Withholding.Ground> closed(Design design) {
        Withholding withheld = withholdings.now();
        return practices(design)
                .flatMap(practice -> withheld.ground(practice).stream())
                .findFirst();
    }

    /** A way as it is called; also where its practice is no longer there. */
    String name(Design design, Way way) {
        return switch (way) {
            case Way.OfThaw one ->
                library.practice(one.practice()).map(Practice::title).orElse("A practice that is no longer there");
            case Way.InOwnWords own -> own.words();
            case Way.Without _ -> "Without: " + name(design, design.first());
        };
    }

    /** Where a way is played, where it is a practice that may be. */
    Optional<String> player(Way way) {
        return way instanceof Way.OfThaw one
                ? library.practice(one.practice())
                        .filter(Practice::playsAlone)
                        .map(practice -> practice.path() + "/play")
                : Optional.empty();
    }

    private static Stream<String> practices(Design design) {
        return Stream.of(design.first(), design.second())
                .filter(Way.OfThaw.class::isInstance)
                .map(way -> ((Way.OfThaw) way).practice());
    }
}
