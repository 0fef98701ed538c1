package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;
import org.thaw.account.Waiting;
import org.thaw.account.WebVault;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.Vaults;
import org.thaw.vault.throttle.Attempt;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle.Turn;

/** The one door that every way of opening goes through: it slows guessing down, and loses no guest’s words. */
@Component
class Entrance {
    private static final FormFault UNDECIDED =
            new FormFault("guest", "Say what becomes of what you wrote as a guest. Then open your vault again.");

    private final Vaults vaults;
    private final WebVault present;

    Entrance(Vaults vaults, WebVault present) {
        this.vaults = vaults;
        this.present = present;
    }

    OpenPage.Guest guestHere() {
        return present.guest().isPresent() ? OpenPage.Guest.HERE : OpenPage.Guest.NONE;
    }

    ModelAndView enter(Try one, HttpServletRequest request) {
        Optional<GuestChoice> choice = GuestChoice.of(
                Optional.ofNullable(request.getParameter("guest")).orElse(""));
        if (present.guest().isPresent() && choice.isEmpty()) {
            return one.again(UNDECIDED);
        }
        return switch (one.ask(vaults.throttle(), new Caller(request.getRemoteAddr()))) {
            case Turn.Later(var left) -> one.again(new FormFault(one.refused().field(), Waiting.sentence(left)));
            case Turn.Now(Attempt attempt) -> {
                Opening opening = open(one, attempt);
                Optional<OpenVault> brought =
                        choice.filter(GuestChoice.BRING::equals).flatMap(bring -> present.guest());
                yield enter(one, opening, brought, Afterwards.in(request));
            }
        };
    }

    private Opening open(Try one, Attempt attempt) {
        Opening opening = tried(one, attempt);
        if (!(opening instanceof Opening.Refused)) {
            attempt.succeeded();
        }
        return opening;
    }

    private Opening tried(Try one, Attempt attempt) {
        try {
            return one.open(vaults);
        } catch (VaultStorageException notTried) {
            attempt.notMade();
            throw notTried;
        }
    }

    private ModelAndView enter(Try one, Opening opening, Optional<OpenVault> brought, Afterwards after) {
        return switch (opening) {
            case Opening.Refused() -> one.again(one.refused());
            case Opening.Opened(OpenVault vault) -> {
                bring(brought, vault);
                present.take(vault, List.of());
                yield one.entered(vault, after);
            }
            case Opening.Damaged damaged -> enterDamaged(damaged, brought, after);
        };
    }

    private void bring(Optional<OpenVault> guest, OpenVault vault) {
        try {
            guest.ifPresent(words -> vaults.bring(words, vault));
        } catch (VaultStorageException notSaved) {
            vault.close();
            throw notSaved;
        }
    }

    /** A damaged vault cannot take a guest’s words, so they stay where they are until the person lets go of them. */
    private ModelAndView enterDamaged(Opening.Damaged damaged, Optional<OpenVault> guest, Afterwards after) {
        if (guest.isPresent()) {
            damaged.readOnly().close();
            return Html.of(
                    HttpStatus.CONFLICT,
                    DamagedPage.TEMPLATE,
                    new DamagedPage(damaged.faults(), DamagedPage.GuestWords.LEFT_OUT, after));
        }
        present.take(damaged.readOnly(), damaged.faults());
        return Html.of(DamagedPage.TEMPLATE, new DamagedPage(damaged.faults(), DamagedPage.GuestWords.NONE, after));
    }
}
