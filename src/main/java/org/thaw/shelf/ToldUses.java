package org.thaw.shelf;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.shelf.title.Later;
import org.thaw.shelf.title.Tears;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.shelf.title.Use;
import org.thaw.vault.OpenVault;

/** Lets what was told after a sitting stand with the titles that were played in it, so that nobody is asked twice. */
@Component
public class ToldUses {
    private final Titles titles;

    ToldUses(Titles titles) {
        this.titles = titles;
    }

    /**
     * Adds to every use since then; what was told of a use before stays.
     *
     * @param since when the sitting began
     * @param tears {@code none}, {@code wet}, {@code few} or {@code many}
     * @param distress from 0 to 10
     */
    public void tell(OpenVault vault, Instant since, Optional<String> tears, Optional<Integer> distress) {
        Optional<Tears> told = tears.flatMap(Tears::read);
        if (told.isEmpty() && distress.isEmpty()) {
            return;
        }
        titles.all(vault).stream()
                .filter(kept -> kept.entry().uses().stream().anyMatch(use -> isSince(use, since)))
                .forEach(kept -> titles.change(vault, kept.id(), title -> told(title, since, told, distress)));
    }

    /** From when to when a sitting lasted: a title that was used since belongs to none of it. */
    public record Sitting(Instant begun, Instant ended) {
        private boolean holds(Use use) {
            return isSince(use, begun) && !use.at().isAfter(ended);
        }
    }

    /**
     * Adds how it was some time after a sitting to every use in it; what was told for that time before stays.
     *
     * @param when {@code twenty_minutes}, {@code ninety_minutes} or {@code next_day}
     * @param relief {@code lighter}, {@code same}, {@code heavier} or {@code unsure}
     * @param distress from 0 to 10
     */
    public void tellLater(
            OpenVault vault, Sitting sitting, String when, Optional<String> relief, Optional<Integer> distress) {
        Later later = new Later(Later.When.of(when), relief.flatMap(Later.Relief::read), distress);
        titles.all(vault).stream()
                .filter(kept -> kept.entry().uses().stream().anyMatch(sitting::holds))
                .forEach(kept -> titles.change(vault, kept.id(), title -> told(title, sitting, later)));
    }

    private static Title told(Title title, Sitting sitting, Later later) {
        return title.with(title.uses().stream()
                .map(use -> sitting.holds(use) ? use.told(later) : use)
                .toList());
    }

    private static Title told(Title title, Instant since, Optional<Tears> tears, Optional<Integer> distress) {
        return title.with(title.uses().stream()
                .map(use -> isSince(use, since)
                        ? use.told(use.tears().or(() -> tears), use.distress().or(() -> distress), Optional.empty())
                        : use)
                .toList());
    }

    private static boolean isSince(Use use, Instant since) {
        return !use.at().isBefore(since);
    }
}
