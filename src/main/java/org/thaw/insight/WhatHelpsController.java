package org.thaw.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.diary.Diary;
import org.thaw.insight.chart.OverTime;
import org.thaw.insight.chart.Span;
import org.thaw.insight.pattern.Comparison;
import org.thaw.insight.pattern.Comparison.Finding;
import org.thaw.insight.pattern.Occasion;
import org.thaw.insight.pattern.Patterns;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.page.Html;
import org.thaw.sitting.PastSitting;
import org.thaw.sitting.Sittings;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** What helps me: patterns in a person’s own notes. */
@Controller
class WhatHelpsController {
    /** Fewer days are shown, and said to be few. */
    private static final int FEW_DAYS = 14;

    private static final int MONTH = 30;

    private final PresentVault vaults;
    private final Sittings sittings;
    private final Library library;
    private final Clock clock;

    WhatHelpsController(PresentVault vaults, Sittings sittings, Library library, Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/what-helps")
    ModelAndView show(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String span) {
        Optional<OpenVault> vault = vaults.open();
        Notes notes = vault.map(open -> Notes.of(Diary.in(open), sittings.past(open), clock.getZone()))
                .orElseGet(Notes::none);
        return Html.of("insight/what-helps", page(notes, Measure.read(of), Span.read(span)));
    }

    private WhatHelpsPage page(Notes notes, Measure measure, Span span) {
        LocalDate today = LocalDate.now(clock);
        LocalDate monthAgo = today.minusDays(MONTH - 1);
        List<Occasion<Circumstance>> noted = notes.beforeTears();
        return new WhatHelpsPage(
                state(notes, noted.size()),
                measure,
                span,
                OverTime.of(measure.scale(), notes.days(measure), span, today),
                tried(notes.sittings()),
                notes.sittings().size(),
                before(noted),
                noted.size(),
                new WithTears(notes.tears()),
                new WhatHelpsPage.Month(notes.tearsSince(monthAgo), notes.notedSince(monthAgo)),
                library.whatHelps());
    }

    private static WhatHelpsPage.State state(Notes notes, int days) {
        if (notes.isEmpty()) {
            return WhatHelpsPage.State.NOTHING;
        }
        return days < FEW_DAYS ? WhatHelpsPage.State.EARLY : WhatHelpsPage.State.ENOUGH;
    }

    private List<Tried> tried(List<PastSitting> past) {
        List<Occasion<String>> occasions = past.stream()
                .map(sitting -> new Occasion<>(sitting.practices(), sitting.moved()))
                .toList();
        return Patterns.in(occasions).stream()
                .flatMap(comparison -> library.practice(comparison.trait()).stream()
                        .map(practice -> tried(practice, comparison, past)))
                .toList();
    }

    private static Tried tried(Practice practice, Comparison<String> comparison, List<PastSitting> past) {
        long hard = past.stream()
                .filter(sitting -> sitting.hard() && sitting.practices().contains(practice.id()))
                .count();
        return new Tried(practice.title(), practice.path(), comparison, Math.toIntExact(hard));
    }

    private static List<String> before(List<Occasion<Circumstance>> noted) {
        return Patterns.in(noted).stream()
                .filter(comparison ->
                        comparison.finding() == Finding.MORE_OFTEN || comparison.finding() == Finding.LESS_OFTEN)
                .map(WhatHelpsController::said)
                .toList();
    }

    private static String said(Comparison<Circumstance> comparison) {
        return "Tears came %s on days when %s: on %d of %d, and on %d of %d others."
                .formatted(
                        comparison.finding() == Finding.MORE_OFTEN ? "more often" : "less often",
                        comparison.trait().words(),
                        comparison.with().moved(),
                        comparison.with().of(),
                        comparison.without().moved(),
                        comparison.without().of());
    }
}
