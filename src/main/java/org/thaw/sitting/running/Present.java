package org.thaw.sitting.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Withholdings;
import org.thaw.page.Html;
import org.thaw.sitting.course.Hourglass;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.plan.Plan;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The sitting that the person who is asking now is in. */
@Component
public class Present {
    /** After a sitting there is the way back, and the questions; then the vault locks as it usually does. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(20);

    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Withholdings withholdings;

    Present(PresentVault vaults, KeptSittings sittings, Withholdings withholdings) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.withholdings = withholdings;
    }

    /** A page of the present sitting; where there is none, the door to one. */
    public ModelAndView page(Function<InHand, ModelAndView> draw) {
        return page(draw, () -> Html.goTo("/sitting"));
    }

    /** A page of the present sitting; where there is none, another. */
    public ModelAndView page(Function<InHand, ModelAndView> draw, Supplier<ModelAndView> otherwise) {
        OpenVault vault = vaults.require();
        return sittings.present(vault)
                .map(kept -> new InHand(vault, kept, sittings))
                .map(this::staying)
                .map(this::heeding)
                .map(draw)
                .orElseGet(otherwise);
    }

    /** The present sitting, where the vault is open and holds one. Never asks anyone to unlock. */
    public Optional<InHand> find() {
        return vaults.open().flatMap(vault -> sittings.present(vault).map(kept -> new InHand(vault, kept, sittings)));
    }

    /** A move of a page, which leads to where the sitting is then. */
    public ModelAndView take(int turn, Move move) {
        return page(hand -> {
            hand.take(turn, move);
            return Html.goTo("/sitting/now");
        });
    }

    private InHand staying(InHand hand) {
        Plan plan = hand.sitting().plan();
        vaults.keepOpenFor(plan.length().plus(Hourglass.LONGEST_PAUSE).plus(AFTERWARDS));
        return hand;
    }

    /** Answers given meanwhile on another page of Thaw count here too. */
    private InHand heeding(InHand hand) {
        return hand.sitting().opens(withholdings.now()) ? hand.take(new Move.Stop(StopRule.ANSWERS)) : hand;
    }

    /** A sitting and the vault it is in. */
    public record InHand(OpenVault vault, Kept<Sitting> kept, KeptSittings sittings) {
        public Sitting sitting() {
            return kept.entry();
        }

        /** What time it is in it. */
        Instant now() {
            return sittings.now(kept);
        }

        public InHand take(int turn, Move move) {
            return new InHand(vault, sittings.take(vault, kept.id(), turn, move), sittings);
        }

        public InHand take(Move move) {
            return new InHand(vault, sittings.take(vault, kept.id(), move), sittings);
        }
    }
}
