package org.thaw.sitting.planning.profile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.library.Practice.Intensity;
import org.thaw.practices.player.Night;
import org.thaw.reasons.judgement.Complaint;

/**
 * What there is to plan from.
 *
 * @param screen what is true of the person now, or may be
 * @param distress how heavy it is now, 0 to 10
 * @param numbness how numb they are now, 0 to 10
 * @param minutes wished for: 5, 15 or 40
 * @param intensity the most they wish for
 * @param day and {@code hour} (0 to 23), on the person’s own clock
 * @param withheld ids of practices that are withheld everywhere in Thaw now, each with the reason that is said of it
 */
public record Profile(
        Complaint complaint,
        Set<Screen> screen,
        int distress,
        int numbness,
        int minutes,
        Intensity intensity,
        LocalDate day,
        int hour,
        Privacy privacy,
        List<Past> history,
        Map<String, String> withheld) {
    /** The lengths a sitting can have, in minutes. */
    public static final Set<Integer> LENGTHS = Set.of(5, 15, 40);

    /** EVIDENCE C, stop rules: from here on there is only the way back to the room. */
    public static final int HEAVY = 7;

    public Profile {
        requireNonNull(complaint);
        requireNonNull(intensity);
        requireNonNull(day);
        requireNonNull(privacy);
        screen = Set.copyOf(screen);
        history = List.copyOf(history);
        withheld = Map.copyOf(withheld);
        if (distress < 0 || distress > 10 || numbness < 0 || numbness > 10) {
            throw new IllegalArgumentException("distress and numbness go from 0 to 10");
        }
        if (!LENGTHS.contains(minutes) || hour < 0 || hour > 23) {
            throw new IllegalArgumentException("a sitting takes 5, 15 or 40 minutes, at an hour from 0 to 23");
        }
    }

    /** Whether the stop rule of seven holds already. */
    public boolean isHeavy() {
        return distress >= HEAVY;
    }

    /** Late at night, by our own judgement. */
    public boolean isNight() {
        return Night.covers(LocalTime.of(hour, 0));
    }

    /** Little feeling is the complaint, and there is little tonight as well. */
    public boolean feelsLittle() {
        return complaint == Complaint.BLUNTED && numbness > 2;
    }

    /** The hour it is, on the person’s own clock. */
    public LocalDateTime now() {
        return day.atTime(hour, 0);
    }

    /** What they have had before, the latest first. */
    public History past() {
        return new History(history);
    }

    @Override
    public String toString() {
        return "Profile[hidden]";
    }
}
