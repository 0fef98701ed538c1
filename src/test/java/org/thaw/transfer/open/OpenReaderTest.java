package org.thaw.transfer.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenReaderTest {
    private static final String GOOD = "{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\"}";

    private static String export(String... entries) {
        return "{\"format\":\"thaw-export\",\"version\":1,\"entries\":[" + String.join(",", entries) + "]}";
    }

    private static List<OpenEntry> read(String json) throws Exception {
        return read(json.getBytes(UTF_8));
    }

    private static List<OpenEntry> read(byte[] json) throws Exception {
        List<OpenEntry> entries = new ArrayList<>();
        OpenReader.read(new ByteArrayInputStream(json), (_, entry) -> entries.add(entry));
        return entries;
    }

    private static void assertRefused(String json, String... words) {
        assertRefused(json.getBytes(UTF_8), words);
    }

    private static void assertRefused(byte[] json, String... words) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(FaultyExportException.class)
                .hasNoCause()
                .message()
                .contains(words)
                .doesNotContain("secret")
                .doesNotContain("\n")
                .endsWith(".");
    }

    @Test
    void takesAnEntryWithoutIdAndVersion() throws Exception {
        OpenEntry entry = read(export(GOOD)).getFirst();
        assertThat(entry.id()).isEmpty();
        assertThat(entry.version()).isEqualTo(1);
    }

    @Test
    void takesTheFieldsOfTheFileInAnyOrderAndMoreOfThem() throws Exception {
        assertThat(read("{\"entries\":[" + GOOD + "],\"by\":{\"a\":[1]},\"version\":1,\"format\":\"thaw-export\"}"))
                .hasSize(1);
    }

    @Test
    void takesHalfASurrogatePairThatIsWrittenAsAnEscape() throws Exception {
        assertThat(read(export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":\"\\ud800\"}"))
                        .getFirst()
                        .own()
                        .get("x")
                        .stringValue())
                .isEqualTo("\ud800");
    }

    @Nested
    class OwnFields {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"mood\":1}",
                    "{\"entry\":{\"mood\":1}}",
                    "{\"entry\":{\"mood\":1},\"more\":2}",
                    "{\"entry\":\"a word\"}",
                    "{\"entry\":{\"id\":\"another\"}}",
                    "{\"entry\":{\"entry\":{\"entry\":7}}}",
                    "{}"
                })
        void areWrittenAgainAsTheyStood(String fields) throws Exception {
            String whole = "{\"id\":\"a\",\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"v\":1"
                    + (fields.equals("{}") ? "}" : "," + fields.substring(1));
            assertThat(OpenWriter.text(read(export(whole)).getFirst())).isEqualTo(whole);
        }

        @Test
        void standUnderEntryWhereTheyCollide() {
            OpenEntry entry = new OpenEntry(
                    "a",
                    "t",
                    1,
                    OpenTime.read("2026-03-04T05:06:07Z").orElseThrow(),
                    OpenJson.MAPPER.readTree("{\"id\":7}"));
            assertThat(OpenWriter.text(entry)).endsWith(",\"entry\":{\"id\":7}}");
        }
    }

    @Nested
    class ABrokenFile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "secret",
                    "[]",
                    "null",
                    "{}",
                    "{\"format\":\"secret\",\"version\":1,\"entries\":[]}",
                    "{\"format\":7,\"version\":1,\"entries\":[]}",
                    "{\"version\":1,\"entries\":[]}"
                })
        void isNotTakenForAnExport(String json) {
            assertRefused(json, "file");
        }

        @Test
        void namesItsVersion() {
            assertRefused("{\"format\":\"thaw-export\",\"version\":2,\"entries\":[]}", "version");
            assertRefused("{\"format\":\"thaw-export\",\"version\":1000000000000,\"entries\":[]}", "version");
            assertRefused("{\"format\":\"thaw-export\",\"entries\":[]}", "version");
        }

        @Test
        void hasNoListOfEntries() {
            assertRefused("{\"format\":\"thaw-export\",\"version\":1}", "no list of entries");
            assertRefused("{\"format\":\"thaw-export\",\"version\":1,\"entries\":{}}", "not a list");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 20, 40, 60, 80})
        void isCutOff(int length) {
            assertRefused(export(GOOD, GOOD).substring(0, length), "Line 1");
        }

        @Test
        void goesOnAfterItsEnd() {
            assertRefused(export(GOOD) + export(GOOD), "goes on after its end");
        }

        @Test
        void saysTheLineAndTheEntryBeforeIt() {
            assertRefused(export(GOOD + "\n", GOOD + "\n", "{secret"), "Line 3", "in or after entry 3");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "7|not an object",
                    "{\"at\":\"2026-03-04T05:06:07Z\"}|no “type”",
                    "{\"type\":\"t\"}|no “at”",
                    "{\"type\":5,\"at\":\"2026-03-04T05:06:07Z\"}|something else than text as its “type”",
                    "{\"type\":\"\",\"at\":\"2026-03-04T05:06:07Z\"}|“type” that is empty",
                    "{\"id\":17,\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\"}|something else than text as its “id”",
                    "{\"type\":\"t\",\"at\":\"yesterday secret\"}|has a time “at”",
                    "{\"type\":\"t\",\"at\":\"2026-02-30T05:06:07Z\"}|has a time “at”",
                    "{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07\"}|has a time “at”",
                    "{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"v\":0}|whole number",
                    "{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"v\":\"1\"}|whole number",
                    "{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"v\":1.5}|whole number"
                })
        void hasAnEntryThatIsNone(String entry, String words) {
            assertRefused(export(GOOD, entry), "Entry 2", words);
        }

        @Test
        void namesAFieldTwice() {
            assertRefused(
                    export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":1,\"x\":2}"), "one field twice");
        }

        @Test
        void isNestedWithoutEnd() {
            String bomb = "[".repeat(100_000);
            assertRefused(export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":" + bomb), "nesting");
            assertRefused(bomb, "not an export");
        }

        @Test
        void holdsATextWithoutEnd() {
            String huge = "x".repeat(OpenJson.LONGEST_TEXT + 1);
            assertRefused(
                    export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":\"" + huge + "\"}"), "larger than");
        }

        @Test
        void holdsANumberWithoutEnd() {
            String huge = "4E" + "4".repeat(20);
            assertRefused(export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":" + huge + "}"), "larger than");
        }

        @Test
        void holdsBytesThatAreNoText() {
            byte[] json = export("{\"type\":\"t\",\"at\":\"2026-03-04T05:06:07Z\",\"x\":\"????\"}")
                    .getBytes(UTF_8);
            int at = new String(json, UTF_8).indexOf("????");
            // Half a surrogate pair, as no UTF-8 may say it.
            json[at] = (byte) 0xed;
            json[at + 1] = (byte) 0xa0;
            json[at + 2] = (byte) 0x80;
            assertRefused(json, "Line 1");
        }
    }
}
