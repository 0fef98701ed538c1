package org.thaw.practices.urge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.practices.urge.Brake.Seat;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Plays C12, in a sitting: it recalls a mild moment, so the screen comes first. */
@Controller
class BrakePlayer implements Player {
    private static final String PRACTICE = "C12";
    private static final String FORM = "/sitting/now#brake";
    private static final int LOOKING_BACK = 5;

    private final PresentVault vaults;
    private final Desk desk;
    private final Drafts drafts;
    private final Onward onward;
    private final Clock clock;

    BrakePlayer(PresentVault vaults, Desk desk, Drafts drafts, Onward onward, Clock clock) {
        this.vaults = vaults;
        this.desk = desk;
        this.drafts = drafts;
        this.onward = onward;
        this.clock = clock;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public boolean isTyped(Stage stage) {
        return true;
    }

    @Override
    public ModelAndView page(Stage stage) {
        OpenVault vault = vaults.openOrGuest();
        List<String> found = vault.all(Brake.TYPE).reversed().stream()
                .limit(LOOKING_BACK)
                .map(kept -> kept.entry().words())
                .filter(words -> !words.isEmpty())
                .toList();
        return Html.of("practices/urge/brake", new BrakePage(stage, found, drafts.of(vault, FORM)));
    }

    /** Keeps where the brake sits. A form that is sent twice is kept once. */
    @PostMapping("/practices/C12/found")
    ModelAndView found(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(required = false, defaultValue = "") List<String> seats,
            @RequestParam(defaultValue = "") String draft) {
        OpenVault vault = desk.vault(request);
        List<Seat> known = seats.stream()
                .map(Seat::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        drafts.drop(vault, draft);
        if (!known.isEmpty()) {
            EntryId id = EntryId.read(draft).orElseGet(EntryId::random);
            vault.save(Brake.TYPE, new Kept<>(id, clock.instant(), new Brake(known)));
        }
        return onward.after(PRACTICE, turn);
    }
}
