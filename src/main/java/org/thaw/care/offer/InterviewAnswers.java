package org.thaw.care.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.care.sheet.Fit;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;
import org.thaw.care.sheet.Told;
import org.thaw.care.sheet.When;
import org.thaw.reasons.InterviewTold.Answered;
import org.thaw.reasons.InterviewTold.Latest;
import org.thaw.reasons.InterviewTold.Taken;
import org.thaw.reasons.InterviewTold.Weighed;

/** What the latest interview has for a sheet. */
final class InterviewAnswers {
    private static final Set<String> KINDS_OF_TEARS = Set.of(
            "eyes-water", "ever-tears", "tears-for-stories", "cried-lately", "cried-more-before", "tears-same-dose");

    private static final Set<String> EYES_AND_MOUTH = Set.of(
            "eyes-gritty",
            "lids-sore",
            "lids-comfortable",
            "eyes-screens",
            "eye-numb",
            "eyes-equal",
            "eyes-operated",
            "lenses-worn",
            "eyes-injected",
            "eye-damage",
            "dry-after-surgery",
            "sip-dry-food",
            "mouth-moist");

    private final Optional<Latest> interview;

    InterviewAnswers(Optional<Latest> interview) {
        this.interview = interview;
    }

    List<Told> kindsOfTears() {
        return told(KINDS_OF_TEARS);
    }

    List<Told> eyesAndMouth() {
        return told(EYES_AND_MOUTH);
    }

    private List<Told> told(Set<String> questions) {
        return interview.stream()
                .flatMap(latest -> latest.answers().stream())
                .filter(answered -> questions.contains(answered.question().id()))
                .map(InterviewAnswers::told)
                .toList();
    }

    private static Told told(Answered answered) {
        return new Told(answered.question().id(), answered.question().ask(), answered.answer());
    }

    /** The medicines with their months. */
    List<Medicine> medicines() {
        return interview.stream()
                .flatMap(latest -> latest.medicines().stream())
                .map(InterviewAnswers::medicine)
                .toList();
    }

    private static Medicine medicine(Taken taken) {
        List<Turn> turns = new ArrayList<>();
        taken.since().ifPresent(month -> turns.add(new Turn(new When.Month(month), What.BEGAN, Optional.empty())));
        taken.changed().ifPresent(month -> turns.add(new Turn(new When.Month(month), What.CHANGED, Optional.empty())));
        return new Medicine(taken.name().strip(), turns);
    }

    Optional<When.Month> changed() {
        return interview.flatMap(Latest::changed).map(When.Month::new);
    }

    /** The reasons on which an answer bears, those that fit most first. */
    List<Item<Fit>> fits() {
        return interview.stream()
                .flatMap(latest -> latest.weighed().stream())
                .map(InterviewAnswers::fit)
                .map(fit -> new Item<>("fit:" + fit.reason(), fit))
                .toList();
    }

    private static Fit fit(Weighed weighed) {
        List<Answered> grounds = new ArrayList<>();
        switch (weighed.band()) {
            case FITS, MAY -> grounds.addAll(weighed.pointsTo());
            case UNLIKELY -> grounds.addAll(weighed.pointsAway());
            case UNKNOWN -> {
                grounds.addAll(weighed.pointsTo());
                grounds.addAll(weighed.pointsAway());
            }
        }
        return new Fit(
                weighed.reason().id(),
                weighed.reason().title(),
                weighed.band(),
                grounds.stream().map(InterviewAnswers::told).toList());
    }
}
