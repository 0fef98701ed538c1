package org.thaw.transfer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.moods;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;
import static org.thaw.transfer.foreign.Files.times;

import org.junit.jupiter.api.Test;
import org.thaw.diary.note.CheckIn;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.transfer.foreign.told.Told;

class DaylioCsvTest {
    private static final String NEWER = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";
    private static final String OLDER = "full_date,date,weekday,time,mood,activities,note\n";

    @Test
    void becomesACheckInWithTheMoodsOwnNameAndAPageWithTheActivitiesAsTags() {
        Reading reading = read(
                NEWER
                        + "2026-11-03,November 3,Tuesday,21:30,heavy,\"rain | a walk\",\"\",\"By the river\",\"It was quiet.\"\n");

        assertThat(moods(reading)).containsExactly("heavy");
        CheckIn checkIn = ((Told.Mood) reading.found().getFirst().told()).checkIn();
        assertThat(checkIn.numb()).isEmpty();
        assertThat(checkIn.want()).isEmpty();
        assertThat(checkIn.distress()).isEmpty();
        JournalPage page = pages(reading).getFirst();
        assertThat(page.title()).contains("By the river");
        assertThat(page.text()).isEqualTo("It was quiet.");
        assertThat(page.tags()).containsExactly("rain", "a walk");
        assertThat(page.state()).isEqualTo(JournalPage.State.KEPT);
        assertThat(times(reading)).containsOnly("2026-11-03T20:30:00Z");
    }

    @Test
    void makesAPageForActivitiesAloneAndNoneForAMoodAlone() {
        Reading reading = read(OLDER + "2026-11-03,3 November,Tuesday,9:30 pm,ok,nap,\"\"\n"
                + "2026-11-02,2 November,Monday,12:05 am,low,,\"\"\n");
        assertThat(moods(reading)).containsExactly("ok", "low");
        assertThat(pages(reading)).singleElement().satisfies(page -> {
            assertThat(page.text()).isEmpty();
            assertThat(page.tags()).containsExactly("nap");
        });
    }

    @Test
    void readsTheClockOf12AndOf24Hours() {
        assertThat(times(read(OLDER
                        + "2026-07-01,,,12:05 am,a,,\n2026-07-01,,,12:05 PM,b,,\n2026-07-01,,,9:24\u202fp.m.,c,,\n"
                        + "2026-07-01,,,14:58,d,,\n2026-07-01,,,7.05,e,,\n2026-07-01,,,,f,,\n")))
                .containsExactly(
                        "2026-06-30T22:05:00Z",
                        "2026-07-01T10:05:00Z",
                        "2026-07-01T19:24:00Z",
                        "2026-07-01T12:58:00Z",
                        "2026-07-01T05:05:00Z",
                        "2026-07-01T10:00:00Z");
    }

    @Test
    void readsDaysAsOldVersionsAndProgramsForTablesWriteThem() {
        assertThat(times(read("year,date,weekday,time,mood,activities,note\n2018,18 May,Friday,11:54 pm,a,,\n"
                        + "2018,May 17,Thursday,10:00,b,,\n2018,16. Mai,Mittwoch,10:00,c,,\n")))
                .containsExactly("2018-05-18T21:54:00Z", "2018-05-17T08:00:00Z", "2018-05-16T08:00:00Z");
        Reading table = read(NEWER.replace(',', ';')
                + "03.11.2026;x;Dienstag;21:30;a;;;;\n11/03/2026;x;Tuesday;21:30;b;;;;\n3/11/2026;x;Tuesday;21:30;c;;;;\n"
                + "25/12/2026;x;;10:00;d;;;;\n3/11/2026;x;;21:30;unclear;;;;\n");
        assertThat(moods(table)).containsExactly("a", "b", "c", "d");
        assertThat(times(table).subList(0, 3)).containsOnly("2026-11-03T20:30:00Z");
        assertThat(table.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.place().line()).isEqualTo(6);
            assertThat(unread.words()).contains("unclear");
        });
    }

    @Test
    void keepsScalesAndColumnsItDoesNotKnowInTheWordsOfTheFile() {
        assertThat(pages(read(NEWER
                                + "2026-11-03,,,8:00,ok,,\"Sleep Quality:\u00a06/10 | Sleep Time: 7:30\",,\"Rest.\"\n"))
                        .getFirst()
                        .text())
                .isEqualTo("Rest.\nSleep Quality: 6/10\nSleep Time: 7:30");
        assertThat(pages(read("full_date,time,mood,activities,note,weather\n2026-11-03,8:00,ok,,,rain\n"))
                        .getFirst()
                        .text())
                .isEqualTo("weather: rain");
    }

    @Test
    void writesTheNotesOfNewerVersionsAsPlainLines() {
        assertThat(pages(read(NEWER + "2026-11-03,,,8:00,ok,,,,"
                                + "\"<b>Tea</b> &amp; bread.<br><br>Then:<ul><li>one</li><li>two</li></ul>1 < 2\"\n"))
                        .getFirst()
                        .text())
                .isEqualTo("Tea & bread.\n\nThen:\n\n- one\n\n- two\n\n1 < 2");
    }

    @Test
    void readsQuotedLinesAndCommasAndCountsLinesRight() {
        Reading reading = read(
                NEWER + "2026-11-03,,,8:00,ok,,,,\"one, two\r\nthree \"\"four\"\"\"\r\n\r\n2026-11-02,,,25:00,x,,,,\n");
        assertThat(pages(reading).getFirst().text()).isEqualTo("one, two\nthree \"four\"");
        assertThat(reading.unread().getFirst().place().line()).isEqualTo(5);
    }

    @Test
    void goesOnAfterAQuotationMarkThatNeverCloses() {
        Reading reading = read(
                NEWER + "2026-11-03,,,8:00,a,,,,\"open\n2026-11-02,,,8:00,b,,,,\"shut\"\n2026-11-01,,,8:00,c,,,,\n");
        assertThat(moods(reading)).containsExactly("b", "c");
        assertThat(reading.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.place().line()).isEqualTo(2);
            assertThat(unread.words()).isEqualTo("2026-11-03,,,8:00,a,,,,\"open");
        });
    }

    @Test
    void showsRowsWithAnotherNumberOfColumns() {
        Reading reading = read(OLDER + "2026-11-03,,,8:00,a,,x,y\n2026-11-02,,,8:00\n2026-11-01,,,8:00,c,,,,\n");
        assertThat(moods(reading)).containsExactly("c");
        assertThat(reading.unread())
                .extracting(unread -> unread.why())
                .containsExactly(
                        "it has 8 columns where the first line has 7.", "it has 4 columns where the first line has 7.");
    }

    @Test
    void takesARowThatStandsTwiceOnceAndSaysSo() {
        String row = "2026-11-03,,,8:00,ok,nap,tea\n";
        Reading reading = read(OLDER + row + row);
        assertThat(reading.found()).hasSize(2);
        assertThat(reading.left()).containsEntry("entries that stand in the file twice, to the letter", 2);
    }
}
