package org.thaw.insight.experiment.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpWords;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.diary.Diary;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.sitting.Sittings;
import org.thaw.vault.OpenVault;

/**
 * Whether today looks heavy: then nothing is pushed. Read anew each time from what is there; nothing of it is kept or
 * counted.
 */
@Component
class HeavyDay {
    private final Withholdings withholdings;
    private final Sittings sittings;
    private final HelpWords words;
    private final Clock clock;

    HeavyDay(Withholdings withholdings, Sittings sittings, HelpWords words, Clock clock) {
        this.withholdings = withholdings;
        this.sittings = sittings;
        this.words = words;
        this.clock = clock;
    }

    boolean isToday(OpenVault vault) {
        return isRest() || hadAHardSitting(vault) || isNoted(vault);
    }

    /** A rest after a sitting that got heavy: it lies in no answers, which may last for months. */
    private boolean isRest() {
        return withholdings.now().grounds().stream()
                .map(Withholding.Ground::brief)
                .anyMatch(brief -> !brief.equals(Withholding.Ground.BY_ANSWERS));
    }

    private boolean hadAHardSitting(OpenVault vault) {
        return sittings.past(vault).stream().anyMatch(sitting -> sitting.hard() && isToday(sitting.at()));
    }

    private boolean isNoted(OpenVault vault) {
        return Diary.in(vault).on(LocalDate.now(clock), clock.getZone()).stream()
                .anyMatch(kept -> isHeavy(kept.entry()));
    }

    private boolean isHeavy(Note note) {
        return switch (note) {
            case CheckIn one -> one.distress().filter(Level::isMuch).isPresent() || callsForHelp(one.word());
            case Tears one -> callsForHelp(one.trigger());
            case Happening one -> one.what() == Happening.What.DIED || callsForHelp(one.words());
            case MedicineChange _ -> false;
        };
    }

    private boolean callsForHelp(Optional<String> text) {
        return text.map(words::read).filter(Answer.SHOW_NOW::equals).isPresent();
    }

    private boolean isToday(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).equals(LocalDate.now(clock));
    }
}
