package org.thaw.reasons;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.library.Reason;

/** All the reasons, in the groups a person thinks in. */
record ReasonsPage(List<Group> groups) {
    record Group(String heading, String anchor, List<Reason> reasons) {}

    static ReasonsPage of(List<Reason> reasons) {
        return new ReasonsPage(Stream.of(
                        group(reasons, "In life and in the mind", "life", Reason.Kind.EMOTIONAL),
                        group(
                                reasons,
                                "Medicines and other substances",
                                "medicines",
                                Reason.Kind.MEDICINE,
                                Reason.Kind.SUBSTANCE),
                        group(reasons, "In the body", "body", Reason.Kind.MEDICAL),
                        group(reasons, "The way a person is made", "made", Reason.Kind.TRAIT, Reason.Kind.NORMAL))
                .toList());
    }

    private static Group group(List<Reason> reasons, String heading, String anchor, Reason.Kind... kinds) {
        List<Reason.Kind> wanted = List.of(kinds);
        return new Group(
                heading,
                anchor,
                reasons.stream()
                        .filter(reason -> wanted.contains(reason.kind()))
                        .toList());
    }
}
