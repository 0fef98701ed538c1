package org.thaw.journal.again;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpWords;
import org.thaw.diary.Diary;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Level;
import org.thaw.journal.leaf.Leaf;
import org.thaw.journal.leaf.Leaves;
import org.thaw.journal.leaf.Line;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;
import org.thaw.library.Library;
import org.thaw.practices.player.Night;
import org.thaw.vault.OpenVault;

/**
 * What was written on this day of other years. Nothing unless a person chose it; no sealed page ever; and not at night.
 * Of one that may be heavy only the day is told, and it is opened on purpose.
 */
@Component
public final class OnThisDay {
    private static final int MOST = 5;

    private final HelpWords help;
    private final Library library;
    private final Clock clock;

    OnThisDay(HelpWords help, Library library, Clock clock) {
        this.help = help;
        this.library = library;
        this.clock = clock;
    }

    public List<Line> in(OpenVault vault) {
        if (Choice.in(vault) == Choice.Shown.NO || Night.covers(LocalTime.now(clock))) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Leaves.newestFirst(vault).stream()
                .filter(leaf -> !leaf.isSealed())
                .filter(leaf -> isThisDayOfAnotherYear(day(leaf), today))
                .limit(MOST)
                .map(leaf -> line(leaf, vault))
                .toList();
    }

    private static boolean isThisDayOfAnotherYear(LocalDate day, LocalDate today) {
        return day.getYear() < today.getYear()
                && day.getMonth() == today.getMonth()
                && day.getDayOfMonth() == today.getDayOfMonth();
    }

    private LocalDate day(Leaf leaf) {
        return LocalDate.ofInstant(leaf.at(), clock.getZone());
    }

    private Line line(Leaf leaf, OpenVault vault) {
        Line line = Line.of(leaf, clock.getZone());
        return mayBeHeavy(leaf, vault) ? new Line(line.path(), line.day(), "This one may be heavy", "") : line;
    }

    /** It calls for help, or a word for it is among the most unpleasant ones, or that day was told as heavy. */
    private boolean mayBeHeavy(Leaf leaf, OpenVault vault) {
        return help.read(leaf.title() + "\n" + leaf.text()) != Answer.NONE
                || leaf.feelings().stream().anyMatch(this::isVeryUnpleasant)
                || wasHeavy(day(leaf), vault);
    }

    private boolean isVeryUnpleasant(String word) {
        Feelings feelings = library.feelings();
        Optional<Feeling> known = feelings.words().stream()
                .filter(feeling -> feeling.word().equals(word))
                .findFirst();
        return known.filter(feeling -> feeling.pleasantness() == -Feeling.FARTHEST)
                .isPresent();
    }

    private boolean wasHeavy(LocalDate day, OpenVault vault) {
        return Diary.in(vault).on(day, clock.getZone()).stream()
                .anyMatch(kept -> kept.entry() instanceof CheckIn one
                        && one.distress().filter(Level::isMuch).isPresent());
    }
}
