package org.thaw.transfer.foreign;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.look;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;
import static org.thaw.transfer.foreign.Files.refused;
import static org.thaw.transfer.foreign.Files.zip;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.transfer.foreign.told.Reading;

/** Files as they come: in old letters, cut off, far too large, or none of it. */
class ForeignFileTest {
    private static final String ENTRY = "[2026-11-03 21:30] Caf\u00e9 by the sea\n";

    @Test
    void readsTheLettersOfAllSystems() {
        for (byte[] bytes : new byte[][] {
            ENTRY.getBytes(UTF_8),
            ("\ufeff" + ENTRY).getBytes(UTF_8),
            ("\ufeff" + ENTRY).getBytes(UTF_16LE),
            ("\ufeff" + ENTRY).getBytes(UTF_16BE),
            ENTRY.getBytes(UTF_16LE),
            ENTRY.replace("\n", "\r\n").getBytes(UTF_8),
            ENTRY.replace("\n", "\r").getBytes(UTF_8)
        }) {
            Reading reading = read(bytes);
            assertThat(pages(reading).getFirst().text()).isEqualTo("Caf\u00e9 by the sea");
            assertThat(reading.remarks()).isEmpty();
        }
    }

    @Test
    void saysWhereItHadToGuessTheLetters() {
        Reading reading = read(ENTRY.getBytes(Charset.forName("windows-1252")));
        assertThat(pages(reading).getFirst().text()).isEqualTo("Caf\u00e9 by the sea");
        assertThat(reading.remarks()).singleElement().satisfies(remark -> assertThat(remark)
                .contains("Windows-1252"));
    }

    @Test
    void keepsEmojiAndLettersOfAllScripts() {
        assertThat(pages(read("[2026-11-03 21:30] \ud83c\udf0a \u6d77 \u05d9\u05dd\n"))
                        .getFirst()
                        .text())
                .isEqualTo("\ud83c\udf0a \u6d77 \u05d9\u05dd");
    }

    @Test
    void refusesWhatIsNoneOfThemInOneSentence() {
        byte[] every = new byte[256];
        for (int at = 0; at < every.length; at++) {
            every[at] = (byte) at;
        }
        assertThat(refused(every)).isEqualTo("This file is not text, so Thaw cannot read it.");
        assertThat(refused("")).isEqualTo("This file is empty.");
        assertThat(refused(" \n\t\n")).isEqualTo("This file is empty.");
        assertThat(refused("My words about a secret"))
                .startsWith("This file is none that Thaw knows")
                .doesNotContain("secret");
        assertThat(refused("{\"entries\":{}}")).startsWith("This file is none that Thaw knows");
        assertThat(refused(zip(Map.of("photo.jpeg", new byte[9])))).startsWith("This file is none that Thaw knows");
    }

    @Test
    void knowsAnExportOfThawHoweverBrokenItIsFurtherOn() {
        assertThat(look("{\"format\":\"thaw-export\",\"entries\":[{".getBytes(UTF_8)))
                .isInstanceOf(Looked.Own.class);
        assertThat(look("{\"entries\":[],\"version\":1,\"format\":\"thaw-export\"}".getBytes(UTF_8)))
                .isInstanceOf(Looked.Own.class);
    }

    @Test
    void refusesZipsThatAreCutOffOrUnpackToTooMuch() {
        byte[] whole = zip(Map.of("Journal.json", DayOneJsonTest.file().getBytes(UTF_8)));
        assertThat(refused(Arrays.copyOf(whole, 50))).startsWith("This zip is broken");
        byte[] bomb = zip(Map.of("Journal.json", new byte[ForeignFile.MOST_TEXT + 1]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused(bomb)).isEqualTo("This zip unpacks to more than Thaw takes.");
    }

    @Test
    void refusesTextThatIsTooLarge() {
        byte[] large = new byte[100_000_000];
        Arrays.fill(large, (byte) 'a');
        System.arraycopy(ENTRY.getBytes(UTF_8), 0, large, 0, 20);
        assertThat(refused(large)).startsWith("This file is larger than Thaw takes");
    }

    @Test
    void isReadInLittleTimeWhereEveryLineIsBroken() {
        String rows = "2026-11-03,,,8:00,a,,\"open\n".repeat(20_000);
        Reading reading = read("full_date,date,weekday,time,mood,activities,note\n" + rows);
        assertThat(reading.unread()).hasSize(101);
        assertThat(reading.unread().getLast().words()).hasSizeGreaterThan(400_000);
    }
}
