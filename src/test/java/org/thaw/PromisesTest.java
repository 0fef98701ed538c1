package org.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents about promises and hazards name tests; a name that has gone stale would promise what nobody checks. */
class PromisesTest {
    private static final Path DOCUMENTS = Path.of("docs");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Journey))(?:\\.(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([PS]\\d{2,3}) \\|");
    private static final Pattern MENTION = Pattern.compile("\\b[PS]\\d{2,3}\\b");

    @Test
    void nameOnlyTestsThatExist() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = Stream.of("promises.md", "safety-case.md", "asvs.md", "threat-model.md")
                .flatMap(document -> TEST.matcher(text(document)).results())
                .filter(named -> !exists(named, tests))
                .map(MatchResult::group)
                .toList();
        assertThat(missing).as("tests named in docs/ that do not exist").isEmpty();
    }

    @Test
    void areEachHeldByATestOrSayThatTheyAreNot() {
        List<String> unheld = text("promises.md")
                .lines()
                .filter(line -> ROW.matcher(line).find())
                .filter(line -> !TEST.matcher(line).find() && !line.contains("no test yet"))
                .toList();
        assertThat(unheld).isEmpty();
    }

    @Test
    void areWhatTheSafetyCaseLeansOn() {
        List<String> promised = ROW.matcher(text("promises.md"))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(MENTION.matcher(text("safety-case.md")).results().map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(promised);
        assertThat(promised).doesNotHaveDuplicates();
    }

    private static boolean exists(MatchResult named, Map<String, String> tests) {
        String source = tests.getOrDefault(named.group(1), "");
        return !source.isEmpty() && (named.group(2) == null || source.contains(" " + named.group(2) + "("));
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PromisesTest::read,
                            String::concat));
        }
    }

    private static String text(String document) {
        return read(DOCUMENTS.resolve(document));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
