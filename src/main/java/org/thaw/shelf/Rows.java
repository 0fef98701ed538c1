package org.thaw.shelf;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.Stimuli;
import org.thaw.shelf.suggestion.TooClose;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Tears;
import org.thaw.shelf.title.Title;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** Says titles in words. */
@Component
class Rows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PresentVault vaults;
    private final TooClose tooClose;
    private final Library library;
    private final Clock clock;

    Rows(PresentVault vaults, TooClose tooClose, Library library, Clock clock) {
        this.vaults = vaults;
        this.tooClose = tooClose;
        this.library = library;
        this.clock = clock;
    }

    List<Row> of(List<Kept<Title>> titles) {
        Set<String> close = vaults.open().map(tooClose::warnings).orElse(Set.of());
        return titles.stream().map(kept -> row(kept, close)).toList();
    }

    private Row row(Kept<Title> kept, Set<String> close) {
        Title title = kept.entry();
        List<String> near = title.warnings().stream()
                .filter(close::contains)
                .map(this::warning)
                .toList();
        return new Row(path(kept), title.name(), what(title), near);
    }

    private String what(Title title) {
        return Stream.of(
                        Stream.of(kind(title)),
                        title.by().stream(),
                        title.is(Mark.CHILDHOOD) ? Stream.of("from childhood") : Stream.<String>empty(),
                        title.is(Mark.TOO_CLOSE) ? Stream.of("too close for now") : Stream.<String>empty(),
                        lately(title))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> lately(Title title) {
        return title.uses().isEmpty()
                ? Stream.empty()
                : Stream.of("last " + day(title.uses().getLast().at()));
    }

    String kind(Title title) {
        return words().kinds().getOrDefault(title.kind().word(), title.kind().word());
    }

    String warning(String id) {
        return words().warnings().getOrDefault(id, id);
    }

    String touches(String id) {
        return words().touches().getOrDefault(id, id);
    }

    String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    static String tears(Tears tears) {
        return switch (tears) {
            case NONE -> "No tears";
            case WET -> "Wet eyes";
            case FEW -> "A few tears";
            case MANY -> "Many tears";
        };
    }

    static String path(Kept<Title> kept) {
        return "/shelf/" + kept.id();
    }

    private Stimuli.Words words() {
        return library.stimuli().words();
    }
}
