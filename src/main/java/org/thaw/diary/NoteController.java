package org.thaw.diary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.diary.note.Note;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Writing a note, changing it, and deleting it. */
@Controller
class NoteController {
    private static final String DIARY = "/diary";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final NotePages pages;
    private final Drafts drafts;
    private final HelpNear help;
    private final Clock clock;

    NoteController(
            PresentVault vaults, VaultOfForm vaultOfForm, NotePages pages, Drafts drafts, HelpNear help, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.pages = pages;
        this.drafts = drafts;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping("/diary/{kind:check-in|tears|medicine|happening}")
    ModelAndView fresh(@PathVariable String kind, @RequestParam(defaultValue = "") String on) {
        return Html.of("diary/note", pages.fresh(kind(kind), day(on)));
    }

    @PostMapping("/diary/{kind:check-in|tears|medicine|happening}")
    ModelAndView keep(HttpServletRequest request, @PathVariable String kind) {
        return save(request, kind(kind), Optional.empty());
    }

    @GetMapping("/diary/{kind:check-in|tears|medicine|happening}/{id}")
    ModelAndView one(@PathVariable String kind, @PathVariable String id) {
        return find(kind, id)
                .map(kept -> Html.of("diary/note", pages.kept(kind(kind), kept)))
                .orElseGet(() -> Html.goTo(DIARY));
    }

    /** Where it was deleted in another tab meanwhile it is there again: what was written is not thrown away. */
    @PostMapping("/diary/{kind:check-in|tears|medicine|happening}/{id}")
    ModelAndView change(HttpServletRequest request, @PathVariable String kind, @PathVariable String id) {
        return save(request, kind(kind), EntryId.read(id));
    }

    @GetMapping("/diary/{kind:check-in|tears|medicine|happening}/{id}/delete")
    ModelAndView ask(@PathVariable String kind, @PathVariable String id) {
        return find(kind, id)
                .map(kept -> Html.of("diary/delete", Line.of(kept, clock.getZone())))
                .orElseGet(() -> Html.goTo(DIARY));
    }

    @PostMapping("/diary/{kind:check-in|tears|medicine|happening}/{id}/delete")
    ModelAndView delete(@PathVariable String kind, @PathVariable String id) {
        OpenVault vault = vaults.require();
        find(kind, id).ifPresent(kept -> {
            drafts.dropAll(vault, kind(kind).path() + "/" + kept.id());
            vault.delete(kept.id());
        });
        return Html.goTo(DIARY);
    }

    private ModelAndView save(HttpServletRequest request, Kind kind, Optional<EntryId> id) {
        OpenVault vault = vaultOfForm.of(request);
        Filled form = Filled.of(request);
        String path = id.map(known -> kind.path() + "/" + known).orElse(kind.path());
        try {
            Note note = NoteForm.read(kind, form);
            Diary diary = Diary.in(vault);
            Optional<Instant> before =
                    id.flatMap(known -> diary.find(kind, known)).map(Kept::at);
            Instant at = When.of(form).read(clock.instant(), before, clock.getZone());
            diary.save(new Kept<>(id.orElseGet(EntryId::random), at, note));
            drafts.dropAll(vault, path);
            return help.goOn(request, "What you wrote is kept.", Html.goTo(DIARY), NoteForm.typed(form));
        } catch (FaultyFormException faulty) {
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "diary/note", pages.faulty(request, kind, path, faulty.fault()));
        }
    }

    private Optional<Kept<? extends Note>> find(String kind, String id) {
        Diary diary = Diary.in(vaults.require());
        return EntryId.read(id).flatMap(known -> diary.find(kind(kind), known));
    }

    private static Kind kind(String word) {
        return Kind.read(word).orElseThrow();
    }

    private static Optional<LocalDate> day(String on) {
        try {
            return on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
