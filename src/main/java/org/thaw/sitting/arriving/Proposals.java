package org.thaw.sitting.arriving;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholdings;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.ComplaintTold;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.planning.Changes;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planning;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.running.Playable;
import org.thaw.sitting.told.Arrival;
import org.thaw.vault.PresentVault;

/** Plans a sitting for the person who is asking now, from what they answered and what their vault knows. */
@Component
class Proposals {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final ComplaintTold complaints;
    private final Withholdings withholdings;
    private final Playable playable;
    private final Clock clock;

    Proposals(
            PresentVault vaults,
            KeptSittings sittings,
            ComplaintTold complaints,
            Withholdings withholdings,
            Playable playable,
            Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.complaints = complaints;
        this.withholdings = withholdings;
        this.playable = playable;
        this.clock = clock;
    }

    /**
     * What is still to be asked; nothing of the complaint where the interview has told it, and nothing at all where only
     * gentle things are left, since no answer would open anything.
     */
    Optional<QuickQuestion> open(ProposalForm form, Arrival arrival) {
        if (Planner.gentleOnly(arrival, withholdings.now())) {
            return Optional.empty();
        }
        List<QuickQuestion> asked =
                complaint().isPresent() ? List.of(QuickQuestion.NEAR) : List.of(QuickQuestion.values());
        return asked.stream().filter(question -> !form.has(question)).findFirst();
    }

    /** The plan as the person has changed it; where the rules do not allow what was sent, as it is proposed. */
    Changes changes(ProposalForm form, Arrival arrival) {
        Changes proposed = Planning.with(playable.practices()).changing(profile(form, arrival));
        return form.steps().isEmpty() ? proposed : proposed.read(form.steps()).orElse(proposed);
    }

    ProposalPage page(ProposalForm form, Arrival arrival) {
        Profile profile = profile(form, arrival);
        ProposalPage.Source source =
                complaint().isPresent() ? ProposalPage.Source.INTERVIEW : ProposalPage.Source.QUICK_QUESTIONS;
        return ProposalPage.of(
                form,
                changes(form, arrival),
                Planning.with(playable.practices()).plan(profile),
                source);
    }

    /** What the sitting runs through. */
    Plan plan(ProposalForm form, Arrival arrival) {
        return Planner.plan(changes(form, arrival).steps(), Planner.withheld(arrival, today(), withholdings.now()));
    }

    private Profile profile(ProposalForm form, Arrival arrival) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new Profile(
                complaint().orElseGet(form::complaint),
                Planner.screens(arrival.screening()),
                arrival.distress().value(),
                arrival.numbness().value(),
                form.length().orElse(Length.FIVE).minutes(),
                intensity(form),
                now.toLocalDate(),
                now.getHour(),
                form.wish().privacy(),
                history(now),
                Planner.reasons(withholdings.now()));
    }

    /** A strong practice of a sitting that was deleted since counts as well. */
    private List<Past> history(LocalDateTime now) {
        List<Past> history = vaults.open().map(sittings::experience).orElse(List.of());
        return today().isUsed()
                ? Stream.concat(
                                history.stream(),
                                Stream.of(Past.strongAt(now.toLocalDate().atStartOfDay())))
                        .toList()
                : history;
    }

    private StrongDay today() {
        return vaults.open().map(sittings::today).orElse(StrongDay.UNUSED);
    }

    private Optional<Complaint> complaint() {
        return vaults.open().flatMap(complaints::complaint);
    }

    private static Intensity intensity(ProposalForm form) {
        return form.has(QuickQuestion.NEAR)
                ? Intensity.valueOf(form.to(QuickQuestion.NEAR).toUpperCase(Locale.ROOT))
                : Intensity.GENTLE;
    }
}
