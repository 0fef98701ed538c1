package org.thaw.transfer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;
import static org.thaw.transfer.foreign.Files.refused;
import static org.thaw.transfer.foreign.Files.times;

import org.junit.jupiter.api.Test;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Reading;

/** Its exports as JSON, Markdown and text. A day is all the time it tells. */
class MiniDiaryTest {
    private static void assertRead(Reading reading) {
        assertThat(times(reading)).containsExactly("2019-01-01T11:00:00Z", "2019-07-02T10:00:00Z");
        assertThat(pages(reading)).extracting(page -> page.title().orElse("")).containsExactly("A first day", "");
        assertThat(pages(reading)).extracting(JournalPage::text).containsExactly("It was cold.", "Warm now.");
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void isReadAsJsonWithOneEntryADayOrSeveral() {
        assertRead(read("""
                {"metadata": {"application": "Mini Diary", "version": "v3.3.0", "dateUpdated": "x"},
                 "entries": {
                  "2019-01-01": {"dateUpdated": "x", "title": "A first day", "text": "It was cold."},
                  "2019-07-02": [{"id": "00000000-0000-0000-0000-000000000000", "title": "", "text": "Warm now."}]}}"""));
    }

    @Test
    void isReadAsMarkdownInSeveralLanguages() {
        assertRead(read("# Mini Diary\n\n## Tuesday, January 1, 2019\n\n**A first day**\n\nIt was cold.\n\n\n"
                + "## Dienstag, 2. Juli 2019\n\nWarm now.\n\n\n"));
        assertThat(times(read("# Mini Diary\n\n## martes, 1 de enero de 2019\n\na\n\n\n## 2019年1月2日星期三\n\nb\n")))
                .containsExactly("2019-01-01T11:00:00Z", "2019-01-02T11:00:00Z");
    }

    @Test
    void isReadAsText() {
        assertRead(read("\tDate:\t01 January 2019 at 00:00:00 GMT\n\nA first day\n\nIt was cold.\n\n\n"
                + "\tDate:\t02 Juli 2019 at 00:00:00 GMT\n\nWarm now.\n\n\n"));
    }

    @Test
    void keepsAHeadingOfThePersonsOwnInTheText() {
        assertThat(pages(read("# Mini Diary\n\n## Tuesday, January 1, 2019\n\na\n\n## Plans for 2019\n\nb\n"))
                        .getFirst()
                        .text())
                .isEqualTo("a\n\n## Plans for 2019\n\nb");
    }

    @Test
    void showsWhatHasNoDayThatCanBe() {
        Reading markdown =
                read("# Mini Diary\n\nlost\n\n## Tuesday, January 41, 2019\n\na\n\n## January 2, 2019\n\nb\n");
        assertThat(markdown.unread())
                .extracting(unread -> unread.place().line())
                .containsExactly(2, 5);
        assertThat(pages(markdown)).hasSize(1);
        assertThat(
                        read("{\"metadata\":{\"application\":\"Mini Diary\"},\n\"entries\":{\n\"0000-00-00\":{\"title\":\"a\",\"text\":\"b\"}}}")
                                .unread()
                                .getFirst()
                                .place()
                                .line())
                .isEqualTo(3);
        assertThat(read("\tDate:\t41 January 2019 at 00:00:00 GMT\n\nx\n").unread())
                .hasSize(1);
    }

    @Test
    void isToldFromPlainTextOfDayOne() {
        assertThat(refused("\tDate:\t3 March 2021 at 22:48:50 GMT+11\n\nwords\n"))
                .contains("export as JSON")
                .doesNotContain("words");
    }
}
