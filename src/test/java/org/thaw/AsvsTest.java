package org.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That docs/asvs.md speaks of every requirement of levels 1 and 2, once; PromisesTest looks at the tests it names. */
class AsvsTest {
    private static final Path DOCUMENT = Path.of("docs/asvs.md");

    /** How many requirements of these levels each section of ASVS 5.0.0 has; within a section they come first. */
    private static final String SECTIONS =
            "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5"
                    + " 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4"
                    + " 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3"
                    + " 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3"
                    + " 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V[^|]+) \\| (yes|part|no|n/a) \\| (.+) \\|$");
    private static final Pattern IDS = Pattern.compile("V(\\d+\\.\\d+)\\.(\\d+)(?:–(\\d+))?");

    @Test
    void speaksOfEveryRequirementOnce() throws IOException {
        List<String> spoken = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(row -> IDS.matcher(row.group(1)).results())
                .flatMap(ids -> upTo(ids.group(1), ids.group(2), ids.group(3) == null ? ids.group(2) : ids.group(3)))
                .toList();

        assertThat(spoken).containsExactlyInAnyOrderElementsOf(all()).hasSize(253);
    }

    @Test
    void saysWhyWhereItIsNotMet() throws IOException {
        assertThat(ROW.matcher(Files.readString(DOCUMENT)).results())
                .filteredOn(row -> !row.group(2).equals("yes"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(3)).as(row.group(1)).hasSizeGreaterThan(3));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String section : SECTIONS.split(" ", -1)) {
            int colon = section.indexOf(':');
            upTo(section.substring(0, colon), "1", section.substring(colon + 1)).forEach(all::add);
        }
        return all;
    }

    private static Stream<String> upTo(String section, String first, String last) {
        return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                .mapToObj(number -> section + "." + number);
    }
}
