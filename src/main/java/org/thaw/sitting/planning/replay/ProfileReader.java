package org.thaw.sitting.planning.replay;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;
import tools.jackson.databind.JsonNode;

/** Reads one profile of a file. What is wrong is named, and no value is quoted. */
final class ProfileReader {
    private static final Set<String> PARTS = Set.of(
            "complaint",
            "screen",
            "distress",
            "numbness",
            "minutes",
            "intensity",
            "hour",
            "history",
            "privacy",
            "withhold");

    private final Fields fields;
    private final LocalDate day;
    private final List<String> faults;

    ProfileReader(String where, LocalDate day, List<String> faults) {
        this.fields = new Fields(where, faults);
        this.day = day;
        this.faults = faults;
    }

    /** The profile, where nothing is wrong with it. */
    Optional<Profile> read(JsonNode node) {
        int before = faults.size();
        if (!node.isObject()) {
            fields.fault("a profile is an object with “complaint”, “screen” and the rest");
            return Optional.empty();
        }
        fields.onlyKnown(node, PARTS);
        Optional<Complaint> complaint = complaint(node);
        Set<Screen> screen = screen(node.path("screen"));
        OptionalInt distress = fields.number(node, "distress", 0, 10);
        OptionalInt numbness = fields.number(node, "numbness", 0, 10);
        OptionalInt minutes = minutes(node);
        Optional<Intensity> intensity = intensity(node);
        OptionalInt hour = fields.number(node, "hour", 0, 23);
        Privacy privacy = privacy(node.path("privacy"));
        List<Past> history = new PastReader(fields).read(node.path("history"));
        Set<String> withhold = withhold(node.path("withhold"));
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Profile(
                complaint.orElseThrow(),
                screen,
                distress.orElseThrow(),
                numbness.orElseThrow(),
                minutes.orElseThrow(),
                intensity.orElseThrow(),
                day,
                hour.orElseThrow(),
                privacy,
                history,
                withhold.stream().collect(toUnmodifiableMap(Function.identity(), _ -> Withholding.Ground.BY_ANSWERS))));
    }

    private Optional<Complaint> complaint(JsonNode node) {
        Optional<Complaint> complaint = Fields.text(node.path("complaint"))
                .flatMap(word -> Arrays.stream(Complaint.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst());
        if (complaint.isEmpty()) {
            fields.fault("“complaint” is none of blocked, blunted, dry, mixed and none");
        }
        return complaint;
    }

    private Optional<Intensity> intensity(JsonNode node) {
        Optional<Intensity> intensity = Fields.text(node.path("intensity"))
                .flatMap(word -> Arrays.stream(Intensity.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst());
        if (intensity.isEmpty()) {
            fields.fault("“intensity” is none of gentle, moderate and strong");
        }
        return intensity;
    }

    private OptionalInt minutes(JsonNode node) {
        JsonNode written = node.path("minutes");
        if (written.isInt() && Profile.LENGTHS.contains(written.asInt())) {
            return OptionalInt.of(written.asInt());
        }
        fields.fault("“minutes” is none of 5, 15 and 40");
        return OptionalInt.empty();
    }

    private Set<Screen> screen(JsonNode node) {
        Set<Screen> screen = EnumSet.noneOf(Screen.class);
        if (!node.isArray()) {
            fields.fault("“screen” is no list");
        }
        node.valueStream().forEach(each -> Fields.text(each)
                .flatMap(Screen::of)
                .ifPresentOrElse(
                        screen::add,
                        () -> fields.fault("“screen” holds something that is not asked before a sitting")));
        return screen;
    }

    private Privacy privacy(JsonNode node) {
        if (node.isMissingNode()) {
            return Privacy.ALONE;
        }
        return Fields.text(node).flatMap(Privacy::read).orElseGet(() -> {
            fields.fault("“privacy” is neither alone nor shared");
            return Privacy.SHARED;
        });
    }

    private Set<String> withhold(JsonNode node) {
        Set<String> withhold = new HashSet<>();
        if (!node.isMissingNode() && !node.isArray()) {
            fields.fault("“withhold” is no list");
        }
        node.valueStream().forEach(each -> Fields.text(each)
                .filter(Fields::isPractice)
                .ifPresentOrElse(withhold::add, () -> fields.fault("“withhold” holds something that is no practice")));
        return withhold;
    }
}
