package org.thaw.sitting.planning.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thaw.sitting.planning.profile.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of profiles: one, or a list of them.
 *
 * <pre>{"complaint":"blocked","screen":[],"distress":3,"numbness":5,"minutes":15,"intensity":"moderate","hour":20,
 *  "history":[{"at":"2026-11-20T20:15","practice":"C11","strong":false,"distress_after":3,"moved":true}]}</pre>
 *
 * @param form whether the file held one profile, or a list
 * @param faults everything that is wrong with it, as ends of a sentence; where there are any, there are no profiles
 */
public record ProfileFile(Form form, List<Profile> profiles, List<String> faults) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ProfileFile {
        profiles = List.copyOf(profiles);
        faults = List.copyOf(faults);
    }

    /** What a file holds; the answer to it has the same form. */
    public enum Form {
        ONE,
        LIST
    }

    /** Reads a file as of this day, and names everything wrong with it at once. */
    public static ProfileFile read(String text, LocalDate day) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            return new ProfileFile(Form.ONE, List.of(), List.of("it is no JSON, or a name stands in it twice"));
        }
        if (root.isMissingNode()) {
            return new ProfileFile(Form.ONE, List.of(), List.of("it is empty"));
        }
        return root.isArray() ? list(root, day) : one(root, day);
    }

    private static ProfileFile one(JsonNode node, LocalDate day) {
        List<String> faults = new ArrayList<>();
        List<Profile> profiles =
                new ProfileReader("", day, faults).read(node).stream().toList();
        return new ProfileFile(Form.ONE, profiles, faults);
    }

    private static ProfileFile list(JsonNode nodes, LocalDate day) {
        List<String> faults = new ArrayList<>();
        List<Profile> profiles = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            new ProfileReader("in profile " + (at + 1) + " ", day, faults)
                    .read(nodes.get(at))
                    .ifPresent(profiles::add);
        }
        return new ProfileFile(Form.LIST, faults.isEmpty() ? profiles : List.of(), faults);
    }
}
