package org.thaw.dodges;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The log of dodges. */
@Controller
class DodgesController {
    private static final String LOG = "/dodges";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Drafts drafts;
    private final HelpNear help;
    private final Clock clock;

    DodgesController(PresentVault vaults, VaultOfForm vaultOfForm, Drafts drafts, HelpNear help, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.drafts = drafts;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping(LOG)
    ModelAndView log() {
        Optional<OpenVault> vault = vaults.open();
        List<Kept<Dodge>> all = vault.map(open -> open.all(Dodge.TYPE)).orElseGet(List::of);
        Optional<Pattern> pattern =
                Optional.of(all).filter(some -> !some.isEmpty()).map(some -> Pattern.of(some, clock.getZone()));
        return Html.of(
                "dodges/dodges",
                new DodgesPage(all.reversed().stream().map(this::line).toList(), pattern));
    }

    /** One tap. A word that no button says is not logged as another. */
    @PostMapping(LOG)
    ModelAndView happened(HttpServletRequest request, @RequestParam(defaultValue = "") String kind) {
        OpenVault vault = vaultOfForm.of(request);
        Dodge.Kind.read(kind)
                .ifPresent(read -> vault.save(Dodge.TYPE, clock.instant(), new Dodge(read, Optional.empty())));
        return Html.goTo(LOG);
    }

    @GetMapping("/dodges/{id}")
    ModelAndView one(@PathVariable String id) {
        OpenVault vault = vaults.require();
        return find(vault, id)
                .map(kept -> Html.of("dodges/dodge", new DodgePage(line(kept), draft(vault, kept))))
                .orElseGet(() -> Html.goTo(LOG));
    }

    /**
     * What was under it, and of which kind it was. Where it was deleted in another tab meanwhile it is there again, as
     * it is told now: what was written is not thrown away.
     */
    @PostMapping("/dodges/{id}")
    ModelAndView change(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words) {
        OpenVault vault = vaults.require();
        EntryId.read(id).ifPresent(known -> {
            Kept<Dodge> kept = vault.find(Dodge.TYPE, known)
                    .orElseGet(() -> Kept.fresh(clock.instant(), new Dodge(Dodge.Kind.OTHER, Optional.empty())));
            Dodge.Kind told = Dodge.Kind.read(kind).orElse(kept.entry().kind());
            vault.save(
                    Dodge.TYPE,
                    new Kept<>(kept.id(), kept.at(), kept.entry().of(told).under(words)));
            drafts.dropAll(vault, LOG + "/" + known);
        });
        return help.goOn(request, "What you wrote is kept.", Html.goTo(LOG), words);
    }

    @GetMapping("/dodges/{id}/delete")
    ModelAndView ask(@PathVariable String id) {
        return find(vaults.require(), id)
                .map(kept -> Html.of("dodges/delete", line(kept)))
                .orElseGet(() -> Html.goTo(LOG));
    }

    @PostMapping("/dodges/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        OpenVault vault = vaults.require();
        find(vault, id).ifPresent(kept -> {
            drafts.dropAll(vault, LOG + "/" + kept.id());
            vault.delete(kept.id());
        });
        return Html.goTo(LOG);
    }

    private Draft draft(OpenVault vault, Kept<Dodge> kept) {
        return drafts.of(vault, LOG + "/" + kept.id());
    }

    private DodgesPage.Line line(Kept<Dodge> kept) {
        return new DodgesPage.Line(kept.id(), DAY.format(kept.at().atZone(clock.getZone())), kept.entry());
    }

    private static Optional<Kept<Dodge>> find(OpenVault vault, String id) {
        return EntryId.read(id).flatMap(known -> vault.find(Dodge.TYPE, known));
    }
}
