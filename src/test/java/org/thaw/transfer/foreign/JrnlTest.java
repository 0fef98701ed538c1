package org.thaw.transfer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;
import static org.thaw.transfer.foreign.Files.times;

import org.junit.jupiter.api.Test;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Found;
import org.thaw.transfer.foreign.told.Reading;

/** The journal itself and the export as text, Markdown and JSON. */
class JrnlTest {
    private static final String TEXT = """
            [2026-11-03 21:30] A walk. By the river with @Ana.

            [2026-11-04 08:00] Morning *
            Two lines here,
            [1] and a list.

            """;
    private static final String JSON = """
            {"tags": {"@ana": 1}, "entries": [
              {"title": "A walk.", "body": "By the river with @Ana.", "date": "2026-11-03", "time": "21:30",
               "tags": ["@ana"], "starred": false},
              {"title": "Morning", "body": "Two lines here,\\n[1] and a list.", "date": "2026-11-04", "time": "08:00",
               "tags": [], "starred": true}]}""";
    private static final String MARKDOWN = """
            # 2026

            ## November

            ### 2026-11-03 21:30 A walk.

            By the river with @Ana.

            ### 2026-11-04 08:00 Morning *

            Two lines here,
            [1] and a list.
            """;

    @Test
    void becomesPagesWithTitleTextAndTags() {
        Reading reading = read(TEXT);
        JournalPage walk = pages(reading).getFirst();
        assertThat(walk.title()).contains("A walk.");
        assertThat(walk.text()).isEqualTo("By the river with @Ana.");
        assertThat(walk.tags()).containsExactly("ana");
        JournalPage morning = pages(reading).get(1);
        assertThat(morning.title()).contains("Morning");
        assertThat(morning.text()).isEqualTo("Two lines here,\n[1] and a list.");
        assertThat(morning.tags()).containsExactly("starred");
        assertThat(times(reading)).containsExactly("2026-11-03T20:30:00Z", "2026-11-04T07:00:00Z");
    }

    @Test
    void isTheSameInAllItsForms() {
        assertThat(read(JSON).found()).isEqualTo(read(TEXT).found());
        assertThat(read(MARKDOWN).found())
                .extracting(Found::id)
                .isEqualTo(read(TEXT).found().stream().map(Found::id).toList());
    }

    @Test
    void readsOneEntryThatStandsByItself() {
        assertThat(pages(read(
                        "{\"title\":\"Alone\",\"body\":\"\",\"date\":\"2026-11-03\",\"time\":\"21:30\",\"tags\":[],"
                                + "\"starred\":false}")))
                .extracting(JournalPage::text)
                .containsExactly("Alone");
    }

    @Test
    void readsOtherFormatsOfTimeAndJournalsOfVersion1() {
        assertThat(times(read(
                        "[2026-11-03 09:30:05 PM] a\n[03.11.2026 21:30] b\n[2026/11/03 21:30] c\n[2026-11-03] d\n")))
                .containsExactly(
                        "2026-11-03T20:30:05Z", "2026-11-03T20:30:00Z", "2026-11-03T20:30:00Z", "2026-11-03T11:00:00Z");
        assertThat(pages(read("2013-06-10 15:40 An old line\nand more\n\n[2019-08-03 12:55] Newer\n")))
                .extracting(JournalPage::text)
                .containsExactly("and more", "Newer");
    }

    @Test
    void showsWhatStandsBeforeTheFirstTimeAndUnderOneThatIsNone() {
        Reading reading = read(
                "Before all.\n\n[2026-11-03 21:30] a\n[2026-13-40 21:30] no such day\nmore of it\n[0000-01-01 10:00] nought\n");
        assertThat(pages(reading)).hasSize(1);
        assertThat(reading.unread()).extracting(unread -> unread.place().line()).containsExactly(1, 4, 6);
        assertThat(reading.unread().get(1).words()).isEqualTo("[2026-13-40 21:30] no such day\nmore of it");
    }

    @Test
    void movesATimeThatTheClockJumpedOverAsFarAsItJumped() {
        assertThat(times(read("[2026-03-29 02:30] a\n"))).containsExactly("2026-03-29T01:30:00Z");
    }

    @Test
    void takesItsUuidWhereItHasOne() {
        String json =
                "{\"entries\":[{\"title\":\"%s\",\"body\":\"\",\"date\":\"2026-11-03\",\"time\":\"21:30\",\"uuid\":\"AB\"}]}";
        assertThat(read(json.formatted("a")).found().getFirst().id())
                .isEqualTo(read(json.formatted("b")).found().getFirst().id());
    }
}
