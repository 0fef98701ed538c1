package org.thaw.sitting.past;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.kept.Keepsake;
import org.thaw.practices.kept.Keepsakes;
import org.thaw.practices.player.Night;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.pages.ClockTime;
import org.thaw.sitting.past.PastPage.Line;
import org.thaw.sitting.written.WrittenPage;
import org.thaw.sitting.written.WrittenPage.State;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Looking back at sittings, and deleting them. */
@Controller
class PastController {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final WrittenPages pages;
    private final List<Keepsakes> keepsakes;
    private final Clock clock;

    PastController(
            PresentVault vaults, KeptSittings sittings, WrittenPages pages, List<Keepsakes> keepsakes, Clock clock) {
        this.keepsakes = List.copyOf(keepsakes);
        this.vaults = vaults;
        this.sittings = sittings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/sitting/past")
    ModelAndView all() {
        List<Line> lines = sittings.all(vaults.require()).reversed().stream()
                .filter(kept -> kept.entry().finished())
                .map(this::line)
                .toList();
        return Html.of("sitting/past/past", new PastPage(lines));
    }

    private Line line(Kept<Sitting> kept) {
        return new Line(
                path(kept.id()),
                ClockTime.day(kept.at(), clock),
                ClockTime.time(kept.at(), clock),
                kept.entry().plan().minutes() + " minutes",
                sittings.outlasts(kept.entry()));
    }

    @GetMapping("/sitting/past/practices")
    ModelAndView byPractice() {
        return Html.of(
                "sitting/past/looks",
                new LookPage(Looks.of(sittings.all(vaults.require()).stream()
                        .map(Kept::entry)
                        .filter(Sitting::finished)
                        .toList())));
    }

    @GetMapping("/sitting/past/{id}")
    ModelAndView one(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("sitting/past/past-sitting", page(vault, kept, State.KEPT)));
    }

    /** Shows a sealed page because it was asked for; it stays sealed. */
    @PostMapping("/sitting/past/{id}/open")
    ModelAndView open(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("sitting/past/past-sitting", page(vault, kept, State.SEALED)));
    }

    @GetMapping("/sitting/past/{id}/delete")
    ModelAndView askOnceMore(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("sitting/past/delete", line(kept)));
    }

    @PostMapping("/sitting/past/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        return with(id, (vault, kept) -> {
            during(vault, kept).forEach(one -> vault.delete(one.id()));
            sittings.delete(vault, kept.id());
            return Html.goTo("/sitting/past");
        });
    }

    private ModelAndView with(String id, BiFunction<OpenVault, Kept<Sitting>, ModelAndView> draw) {
        OpenVault vault = vaults.require();
        return EntryId.read(id)
                .flatMap(found -> sittings.find(vault, found))
                .filter(kept -> kept.entry().finished())
                .map(kept -> draw.apply(vault, kept))
                .orElseGet(() -> Html.goTo("/sitting/past"));
    }

    /** @param shown what kind of page is shown; one left in the middle is shown like one that was kept */
    private PastSittingPage page(OpenVault vault, Kept<Sitting> kept, State shown) {
        Optional<WrittenPage> page = pages.of(vault, kept.id()).map(Kept::entry);
        boolean sealed = page.filter(one -> one.state() == State.SEALED).isPresent();
        return new PastSittingPage(
                path(kept.id()),
                ClockTime.day(kept.at(), clock),
                ClockTime.time(kept.at(), clock),
                kept.entry().plan().steps().stream()
                        .map(step -> step.activity().title())
                        .toList(),
                PastFacts.of(kept.entry()),
                during(vault, kept),
                page.filter(_ -> !sealed || shown == State.SEALED).map(WrittenPage::text),
                sealed,
                Night.covers(LocalTime.now(clock)));
    }

    /** What was kept of practices while it went on, in the order in which it was begun. */
    private List<Keepsake> during(OpenVault vault, Kept<Sitting> kept) {
        Instant end = kept.entry().finishedAt().orElseGet(clock::instant);
        return keepsakes.stream()
                .flatMap(all -> all.in(vault).stream())
                .filter(one -> !one.at().isBefore(kept.at()) && !one.at().isAfter(end))
                .sorted(Comparator.comparing(Keepsake::at))
                .toList();
    }

    private static String path(EntryId id) {
        return "/sitting/past/" + id;
    }
}
