package org.thaw.sitting.arriving;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.page.Html;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.pages.ClockTime;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.running.Playable;
import org.thaw.sitting.told.Arrival;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The way into a sitting. Nothing is kept before it begins; both forms carry what was answered before them. */
@Controller
class ArriveController {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Beginnings beginnings;
    private final ProposalPages proposals;
    private final Playable playable;
    private final Withholdings withholdings;
    private final Clock clock;

    ArriveController(
            PresentVault vaults,
            KeptSittings sittings,
            Beginnings beginnings,
            ProposalPages proposals,
            Playable playable,
            Withholdings withholdings,
            Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.beginnings = beginnings;
        this.proposals = proposals;
        this.playable = playable;
        this.withholdings = withholdings;
        this.clock = clock;
    }

    @GetMapping("/sitting")
    ModelAndView door() {
        Optional<OpenVault> vault = vaults.open();
        return Html.of(
                "sitting/arriving/begin",
                new BeginPage(
                        vault.flatMap(sittings::present).map(this::since),
                        vault.filter(open -> sittings.count(open) > 0).isPresent()));
    }

    private String since(Kept<Sitting> one) {
        return ClockTime.near(one.at().atZone(clock.getZone()), clock);
    }

    @GetMapping("/sitting/arrive")
    ModelAndView arrive(@RequestParam(defaultValue = "") String way) {
        return vaults.open().flatMap(sittings::present).isPresent()
                ? Html.goTo("/sitting")
                : Html.of("sitting/arriving/arrive", new ArrivePage(ArriveForm.towards(way), Optional.empty()));
    }

    @PostMapping("/sitting/arrive")
    ModelAndView arrived(@RequestParam Map<String, String> fields) {
        ArriveForm form = ArriveForm.of(fields);
        Optional<Arrival> arrival = form.arrival();
        if (arrival.isEmpty()) {
            return Html.of(UNPROCESSABLE_CONTENT, "sitting/arriving/arrive", new ArrivePage(form, form.fault()));
        }
        return StopRule.heavy(arrival.get().distress())
                ? beginnings.begin(arrival.get(), new Wish(Length.FIVE, Optional.empty()))
                : wish(HttpStatus.OK, form, arrival.get(), WishForm.towards(word(form)), Optional.empty());
    }

    /** The way that is chosen beforehand for a person who came for a practice. */
    private String word(ArriveForm form) {
        return cameFor(form).map(Approach::word).orElse("");
    }

    private Optional<Approach> cameFor(ArriveForm form) {
        return Approach.of(form.way()).filter(this::isPlayable);
    }

    private boolean isPlayable(Approach way) {
        return way.activity().practice().filter(playable.practices()::contains).isPresent();
    }

    @PostMapping("/sitting/begin")
    ModelAndView begin(@RequestParam Map<String, String> fields) {
        WishForm wish = WishForm.of(fields);
        ArriveForm form = ArriveForm.of(fields);
        Optional<Arrival> arrival = form.arrival();
        if (arrival.isEmpty()) {
            return Html.of(UNPROCESSABLE_CONTENT, "sitting/arriving/arrive", new ArrivePage(form, form.fault()));
        }
        Optional<Fault> fault = fault(arrival.get(), wish);
        if (fault.isPresent()) {
            return wish(UNPROCESSABLE_CONTENT, form, arrival.get(), wish, fault);
        }
        return isPlanned(arrival.get(), wish)
                ? proposals.next(ProposalForm.of(fields), arrival.get(), "")
                : beginnings.begin(
                        arrival.get(),
                        new Wish(Length.read(wish.minutes()).orElseThrow(), Approach.read(wish.approach())));
    }

    /** Whether a plan is shown first: where Thaw is to make one, and where only gentle things are left. */
    private boolean isPlanned(Arrival arrival, WishForm wish) {
        boolean heavy = StopRule.heavy(arrival.distress());
        return !heavy && (wish.approach().equals(WishPage.PLANNED) || Planner.gentleOnly(arrival, withholdings.now()));
    }

    private Optional<Fault> fault(Arrival arrival, WishForm wish) {
        Optional<Length> length = Length.read(wish.minutes());
        if (length.isEmpty()) {
            return Optional.of(new Fault("minutes", "Please choose how many minutes."));
        }
        Withholding answers = withholdings.now();
        boolean needsWay = length.get() != Length.FIVE
                && !wish.approach().equals(WishPage.PLANNED)
                && !Planner.gentleOnly(arrival, answers);
        Optional<Approach> chosen = Approach.read(wish.approach()).filter(this::isPlayable);
        if (needsWay && chosen.isEmpty()) {
            return Optional.of(new Fault("approach", "Please choose a way. Moving is one too."));
        }
        if (needsWay && chosen.filter(way -> way.withheld(answers)).isPresent()) {
            return Optional.of(new Fault("approach", "This way is closed for now. Please choose another."));
        }
        return needsWay
                        && chosen.filter(way -> way.strong() && today().isUsed())
                                .isPresent()
                ? Optional.of(new Fault("approach", "One strong thing a day is the most. Please choose another way."))
                : Optional.empty();
    }

    private ModelAndView wish(
            HttpStatus status, ArriveForm form, Arrival arrival, WishForm wish, Optional<Fault> fault) {
        Optional<String> strongFrom = today().opensAgain().map(at -> ClockTime.near(at, clock));
        Withholding answers = withholdings.now();
        boolean gentle = Planner.gentleOnly(arrival, answers);
        WishPage page = new WishPage(form, gentle, answers, strongFrom, cameFor(form), wish, fault);
        return Html.of(status, "sitting/arriving/wish", page);
    }

    private StrongDay today() {
        return vaults.open().map(sittings::today).orElse(StrongDay.UNUSED);
    }
}
