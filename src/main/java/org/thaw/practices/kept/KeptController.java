package org.thaw.practices.kept;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Looking back at what was kept of a practice, and deleting it. */
@Controller
class KeptController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final PresentVault vaults;
    private final Clock clock;
    private final Map<String, Keepsakes> byPractice;

    KeptController(PresentVault vaults, Clock clock, List<Keepsakes> all) {
        this.vaults = vaults;
        this.clock = clock;
        this.byPractice = all.stream().collect(Collectors.toUnmodifiableMap(Keepsakes::practice, Function.identity()));
    }

    @GetMapping("/practices/{id}/kept")
    ModelAndView kept(@PathVariable String id) {
        Keepsakes keepsakes = of(id);
        List<KeptPage.Line> lines = keepsakes.in(vaults.require()).reversed().stream()
                .map(this::line)
                .toList();
        return Html.of("practices/kept/kept", new KeptPage(keepsakes.practice(), keepsakes.heading(), lines));
    }

    @GetMapping("/practices/{id}/kept/{entry}/delete")
    ModelAndView ask(@PathVariable String id, @PathVariable String entry) {
        return find(of(id), vaults.require(), entry)
                .map(found -> Html.of("practices/kept/delete", new DeletePage(of(id).practice(), line(found))))
                .orElseGet(() -> Html.goTo(address(id)));
    }

    /** Deleting what is gone already does nothing more. */
    @PostMapping("/practices/{id}/kept/{entry}/delete")
    ModelAndView delete(@PathVariable String id, @PathVariable String entry) {
        OpenVault vault = vaults.require();
        find(of(id), vault, entry).ifPresent(found -> vault.delete(found.id()));
        return Html.goTo(address(id));
    }

    private KeptPage.Line line(Keepsake keepsake) {
        return new KeptPage.Line(
                keepsake.id(), DAY.format(keepsake.at().atZone(clock.getZone())), keepsake.parts(), keepsake.page());
    }

    private String address(String id) {
        return "/practices/" + of(id).practice() + "/kept";
    }

    private Keepsakes of(String id) {
        Keepsakes found = byPractice.get(id.toUpperCase(Locale.ROOT));
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static Optional<Keepsake> find(Keepsakes keepsakes, OpenVault vault, String entry) {
        return EntryId.read(entry).flatMap(id -> keepsakes.in(vault).stream()
                .filter(one -> one.id().equals(id))
                .findFirst());
    }
}
