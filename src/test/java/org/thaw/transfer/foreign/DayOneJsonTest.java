package org.thaw.transfer.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;
import static org.thaw.transfer.foreign.Files.refused;
import static org.thaw.transfer.foreign.Files.times;
import static org.thaw.transfer.foreign.Files.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Reading;

class DayOneJsonTest {
    static String file(String... entries) {
        return "{\n\"metadata\" : { \"version\" : \"1.0\" },\n\"entries\" : [\n" + String.join(",\n", entries)
                + "\n]\n}";
    }

    static String entry(String time, String fields) {
        return "{\"creationDate\" : \"" + time + "\"" + fields + "}";
    }

    @Test
    void takesTitleTextTagsAndTheMomentWithItsOffset() {
        Reading reading = read(file(entry(
                "2021-03-03T11:48:50Z",
                ",\"timeZone\":\"Australia\\/Sydney\",\"starred\":true,\"tags\":[\"sea\",\"home\"],\"uuid\":\"AB\","
                        + "\"richText\":\"{}\",\"text\":\"# By the sea\\n\\nWind\\\\. And gulls\\\\!\"")));
        JournalPage page = pages(reading).getFirst();
        assertThat(page.title()).contains("By the sea");
        assertThat(page.text()).isEqualTo("Wind. And gulls!");
        assertThat(page.tags()).containsExactly("sea", "home", "starred");
        assertThat(times(reading)).containsExactly("2021-03-03T22:48:50+11:00");
    }

    @Test
    void leavesASignWhereAPictureStoodAndSaysWhatWasNotTaken() {
        Reading reading = read(file(entry(
                "2021-03-03T11:48:50Z",
                ",\"text\":\"One ![](dayone-moment:\\/\\/A1) two\\n![](dayone-moment:\\/audio\\/B2)\","
                        + "\"photos\":[{\"md5\":\"a\"},{\"md5\":\"b\"}],\"audios\":[{}],\"weather\":{\"code\":1},"
                        + "\"location\":{\"placeName\":\"x\"},\"publishURL\":\"y\"")));
        assertThat(pages(reading).getFirst().text()).isEqualTo("One [picture] two\n[sound]");
        assertThat(reading.left())
                .isEqualTo(
                        Map.of("pictures", 2, "sounds", 1, "notes of the weather", 1, "places", 1, "other details", 1));
    }

    @Test
    void doesNotTakeTheBackslashesOfOlderVersionsForEscapes() {
        assertThat(pages(read(file(entry("2014-03-03T11:48:50Z", ",\"text\":\"a \\\\. b\""))))
                        .getFirst()
                        .text())
                .isEqualTo("a \\. b");
    }

    @Test
    void takesTheRichTextWhereThereIsNoOther() {
        assertThat(pages(
                                read(
                                        file(
                                                entry(
                                                        "2021-03-03T11:48:50Z",
                                                        ",\"richText\":\"{\\\"contents\\\":[{\\\"text\\\":\\\"one \\\"},{\\\"text\\\":\\\"two\\\"}]}\""))))
                        .getFirst()
                        .text())
                .isEqualTo("one two");
    }

    @Test
    void showsEntriesWithoutATimeThatCanBeOrWithoutWords() {
        Reading reading = read(file(
                entry("0000-01-01T00:00:00Z", ",\"text\":\"nought\""),
                entry("yesterday", ",\"text\":\"no time\""),
                entry("2021-03-03T11:48:50Z", ",\"photos\":[{}]"),
                "17",
                entry("2021-03-03T11:48:50Z", ",\"text\":\"good\"")));
        assertThat(pages(reading)).hasSize(1);
        assertThat(reading.unread()).extracting(unread -> unread.place().line()).containsExactly(4, 5, 6, 7);
        assertThat(reading.unread().get(1).words()).contains("no time");
    }

    @Test
    void readsAllJournalsOfAZipAndNoPicture() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("photos/a.jpeg", new byte[] {1, 2, 3});
        files.put(
                "Journal.json",
                file(entry("2021-03-03T11:48:50Z", ",\"text\":\"one\"")).getBytes(UTF_8));
        files.put("__MACOSX/._Journal.json", new byte[] {0, 5});
        files.put(
                "../../etc/Travel.json",
                file(entry("soon", ",\"text\":\"two\"")).getBytes(UTF_8));
        Reading reading = read(zip(files));
        assertThat(pages(reading)).extracting(JournalPage::text).containsExactly("one");
        assertThat(reading.unread().getFirst().place().words()).isEqualTo("Line 4 of Travel.json");
    }

    @Test
    void keepsBothOfTwoEntriesThatShareAnId() {
        String uuid = ",\"uuid\":\"AB\",\"text\":";
        Reading reading = read(
                file(entry("2021-03-03T11:48:50Z", uuid + "\"one\""), entry("2021-03-04T11:48:50Z", uuid + "\"two\"")));
        assertThat(pages(reading)).extracting(JournalPage::text).containsExactly("one", "two");
        assertThat(reading.found().get(0).id())
                .isNotEqualTo(reading.found().get(1).id());
    }

    @Test
    void refusesABrokenFileInOneSentence() {
        assertThat(refused("{\"entries\":[\n{\"creationDate\":\"2021-03-03T11:48:50Z\",\"text\":\"cut o"))
                .startsWith("Line 2 of this file is broken there")
                .doesNotContain("cut o");
        assertThat(refused(file(entry("2021-03-03T11:48:50Z", ",\"text\":\"a\",\"text\":\"b\""))))
                .contains("names one field twice");
        assertThat(refused(file(entry("2021-03-03T11:48:50Z", ",\"x\":" + "[".repeat(5000) + "]".repeat(5000)))))
                .contains("larger than Thaw takes");
        assertThat(Optional.of(refused("{\"entries\":[{\"what\":1}]}"))).contains(refused("{\"a\":1}"));
    }
}
