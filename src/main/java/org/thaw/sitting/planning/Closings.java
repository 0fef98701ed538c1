package org.thaw.sitting.planning;

import static org.thaw.sitting.planning.LeftOut.Firmness.CLOSED;
import static org.thaw.sitting.planning.LeftOut.Firmness.NOT_PROPOSED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/**
 * What is not planned, and why. The weightiest ground comes first, and the first to leave a practice out gives the
 * reason that is said; a later one can only leave out more.
 */
final class Closings {
    /** Only what weighs four or less may be opened alone, on a steady day (EVIDENCE C, C08; A71). */
    private static final int STEADY = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final Profile profile;
    private final Map<String, LeftOut> found = new LinkedHashMap<>();

    private Closings(Profile profile) {
        this.profile = profile;
    }

    static List<LeftOut> of(Profile profile) {
        Closings closings = new Closings(profile);
        closings.heavy();
        closings.screen();
        closings.withheld();
        closings.strong();
        closings.past();
        closings.complaint();
        closings.time();
        return List.copyOf(closings.found.values());
    }

    /** EVIDENCE C, stop rules. */
    private void heavy() {
        if (profile.isHeavy()) {
            close(
                    one -> !Practices.WAY_BACK.contains(one.id()),
                    "You were at " + profile.distress() + " of 10. From 7 on there is only the way back to the room.",
                    "C");
        }
    }

    /**
     * EVIDENCE C, screen before: any yes leaves the gentle set, and for voices or racing thoughts nothing beyond
     * grounding (B, R43).
     */
    private void screen() {
        for (Screen screen : Arrays.stream(Screen.values())
                .filter(profile.screen()::contains)
                .toList()) {
            Set<String> left = screen == Screen.PSYCHOSIS ? Practices.WAY_BACK : Practices.GENTLE_SET;
            close(
                    one -> !left.contains(one.id()) || (screen == Screen.BREATH && one == Practices.C03),
                    screen.because(),
                    screen.evidence().toArray(String[]::new));
        }
    }

    /** What answers elsewhere in Thaw, or a sitting that got heavy, close everywhere. */
    private void withheld() {
        profile.withheld().forEach((practice, because) -> close(one -> one.id().equals(practice), because, "C"));
    }

    private void strong() {
        if (profile.past().strongToday(profile.now()).isPresent()) {
            close(Closings::strong, "You had a strong practice already. One a day is the most.", "C");
        }
        if (profile.distress() > STEADY) {
            close(
                    Closings::strong,
                    "You were at " + profile.distress() + " of 10. A box is opened on a steady day.",
                    "C08",
                    "A71");
        }
    }

    /** What went badly before; how many times speak for it is our own judgement. The way back stays, always. */
    private void past() {
        for (Practices one : Practices.values()) {
            if (one != Practices.C01 && one != Practices.C14) {
                profile.past()
                        .badly(one.id())
                        .ifPresent(past -> leave(other -> other == one, badly(past), "C", "C06", "I13"));
            }
        }
    }

    private static String badly(Past past) {
        String day = day(past.at().toLocalDate());
        return past.distressAfter().isPresent()
                ? "After it you were at " + past.distressAfter().getAsInt() + " of 10, on " + day + "."
                : "It went badly on " + day + ".";
    }

    private void complaint() {
        switch (profile.complaint()) {
            case DRY ->
                leave(
                        Practices::opens,
                        "Your eyes stay dry for everything. No sitting brings tears then: the eyes come first.",
                        "A08",
                        "R01");
            case BLUNTED, MIXED ->
                leave(
                        Closings::strong,
                        "For little feeling nothing strong is planned. A stronger jolt is unsafe advice.",
                        "A72");
            case NONE -> leave(Closings::strong, "It is not clear what is meant, so nothing strong is planned.", "I1");
            case BLOCKED -> {}
        }
        if (profile.complaint() == Complaint.BLOCKED
                && profile.past().moved(Practices.C09.id()).isEmpty()) {
            leave(
                    one -> one == Practices.C09,
                    "In one trial, writing made people who show little more anxious. You can still choose it.",
                    "A63",
                    "I7");
        }
    }

    /** Pages are never read again at night (EVIDENCE C, C09); the rest of the night’s rules are our own judgement. */
    private void time() {
        if (profile.isNight()) {
            leave(
                    one -> one == Practices.C09,
                    "It is late. Writing waits for the day: no page is read at night.",
                    "C09");
            leave(Closings::strong, "It is late. Strong things wait for the day; that is our own judgement.");
        }
        if (profile.privacy() == Privacy.SHARED) {
            leave(Practices::opens, "Others may come in where you are. A place of your own comes first.", "C01", "R33");
        }
    }

    private static boolean strong(Practices one) {
        return one.intensity() == org.thaw.library.Practice.Intensity.STRONG;
    }

    private void close(Predicate<Practices> which, String because, String... evidence) {
        add(which, CLOSED, because, evidence);
    }

    private void leave(Predicate<Practices> which, String because, String... evidence) {
        add(which, NOT_PROPOSED, because, evidence);
    }

    private void add(Predicate<Practices> which, LeftOut.Firmness firmness, String because, String... evidence) {
        Arrays.stream(Practices.values())
                .filter(which)
                .forEach(one ->
                        found.putIfAbsent(one.id(), new LeftOut(one.id(), firmness, because, List.of(evidence))));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
