package org.thaw.diary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.diary.note.CheckIn.Circumstance;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.draft.Filled;
import org.thaw.draft.Pressed;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The first page of the diary, and what it asks. */
@Controller
class DiaryController {
    private static final int LATEST = 8;
    private static final Duration ASKED_FOR = Duration.ofDays(2);
    private static final Duration SOON = Duration.ofHours(1);

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final NotePages pages;
    private final Clock clock;

    DiaryController(PresentVault vaults, VaultOfForm vaultOfForm, NotePages pages, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/diary")
    ModelAndView diary() {
        Optional<Diary> diary = vaults.open().map(Diary::in);
        return Html.of(
                "diary/diary",
                new DiaryPage(
                        pages.fresh(Kind.CHECK_IN, Optional.empty()),
                        diary.map(this::latest).orElseGet(List::of),
                        diary.map(this::untold).orElseGet(List::of)));
    }

    @GetMapping("/diary/choices")
    ModelAndView choices() {
        return Html.of("diary/choices", vaults.open().map(Choices::in).orElse(Choices.NONE));
    }

    @PostMapping("/diary/choices")
    ModelAndView choose(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        Choices chosen =
                new Choices(Pressed.read(Circumstance.class, Filled.of(request).values("so")));
        vault.all(Choices.TYPE).stream()
                .findFirst()
                .ifPresentOrElse(
                        kept -> vault.save(Choices.TYPE, new Kept<>(kept.id(), clock.instant(), chosen)),
                        () -> vault.save(Choices.TYPE, clock.instant(), chosen));
        return Html.goTo("/diary");
    }

    private List<Line> latest(Diary diary) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return diary.latestBefore(tomorrow, clock.getZone(), LATEST).stream()
                .map(this::line)
                .toList();
    }

    private List<Line> untold(Diary diary) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return diary.between(today.minusDays(ASKED_FOR.toDays()), today.plusDays(1), clock.getZone()).stream()
                .filter(kept ->
                        kept.entry() instanceof Tears tears && tears.later().isEmpty())
                .filter(kept -> !kept.at().plus(SOON).isAfter(now))
                .map(this::line)
                .toList();
    }

    private Line line(Kept<? extends Note> kept) {
        return Line.of(kept, clock.getZone());
    }
}
