package org.thaw.sitting.arriving;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.page.Html;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Arrival;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Begins sittings, in the vault that is open or in a guest’s. */
@Component
class Beginnings {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Withholdings withholdings;

    Beginnings(PresentVault vaults, KeptSittings sittings, Withholdings withholdings) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.withholdings = withholdings;
    }

    ModelAndView begin(Arrival arrival, Wish wish) {
        OpenVault vault = vaults.openOrGuest();
        return begin(vault, arrival, Planner.plan(arrival, wish, sittings.today(vault), withholdings.now()));
    }

    ModelAndView begin(Arrival arrival, Plan plan) {
        return begin(vaults.openOrGuest(), arrival, plan);
    }

    private ModelAndView begin(OpenVault vault, Arrival arrival, Plan plan) {
        Withholding answers = withholdings.now();
        var other = sittings.present(vault);
        if (other.isPresent() && (Planner.gentleOnly(arrival, answers) || StopRule.heavy(arrival.distress()))) {
            // A sitting was begun in another window, on other answers: it may not go on past these.
            sittings.take(vault, other.get().id(), new Move.Stop(StopRule.HEAVY));
            return Html.goTo("/sitting/stop");
        }
        sittings.begin(vault, arrival, plan);
        return Html.goTo("/sitting/now");
    }
}
