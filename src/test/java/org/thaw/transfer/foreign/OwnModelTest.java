package org.thaw.transfer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.moods;
import static org.thaw.transfer.foreign.Files.pages;
import static org.thaw.transfer.foreign.Files.read;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A diary of our own, written in each format as its program writes it, is read back word for word. */
class OwnModelTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    record Day(LocalDateTime at, String mood, List<String> tags, String title, String text) {}

    @Provide
    Arbitrary<List<Day>> days() {
        Arbitrary<LocalDateTime> times = Arbitraries.integers()
                .between(0, 50 * 365)
                .flatMap(day -> Arbitraries.integers().between(0, 1439).map(minute -> LocalDateTime.of(1980, 1, 1, 0, 0)
                        .plusDays(day)
                        .plusMinutes(minute)));
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcxyz\u00e4\u00f1\u6d77")
                .withChars("\"',;<>&")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.contains("&") && !text.contains("<"));
        Arbitrary<String> line = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
        Arbitrary<String> text = line.list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
        return Combinators.combine(times, word, word.list().ofMaxSize(3).uniqueElements(), line, text)
                .as(Day::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(day -> day.at().toLocalDate());
    }

    private static void assertSame(Reading reading, List<Day> days) {
        assertThat(reading.unread()).isEmpty();
        assertThat(pages(reading))
                .extracting(page -> page.title().orElse(""))
                .isEqualTo(days.stream().map(Day::title).toList());
        assertThat(pages(reading))
                .extracting(JournalPage::text)
                .isEqualTo(days.stream().map(Day::text).toList());
    }

    @Property(tries = 100)
    void ofDaylio(@ForAll("days") List<Day> days) {
        Reading reading = read(days.stream()
                .map(day -> "%s,x,x,%s,%s,%s,\"\",%s,%s\r\n"
                        .formatted(
                                day.at().toLocalDate(),
                                day.at().toLocalTime(),
                                quoted(day.mood()),
                                quoted(String.join(" | ", day.tags())),
                                quoted(day.title()),
                                quoted(day.text())))
                .collect(Collectors.joining(
                        "", "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n", "")));
        assertSame(reading, days);
        assertThat(moods(reading)).isEqualTo(days.stream().map(Day::mood).toList());
        assertThat(pages(reading))
                .extracting(JournalPage::tags)
                .isEqualTo(days.stream().map(Day::tags).toList());
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Property(tries = 100)
    void ofDayOne(@ForAll("days") List<Day> days) {
        ObjectNode file = JSON.createObjectNode();
        ArrayNode entries = file.putArray("entries");
        for (Day day : days) {
            ObjectNode entry = entries.addObject();
            entry.put("creationDate", day.at().atZone(Files.BERLIN).toInstant().toString())
                    .put("uuid", day.at().toString());
            entry.put("text", "# " + day.title() + "\n\n" + day.text());
            day.tags().forEach(entry.putArray("tags")::add);
        }
        Reading reading = read(file.toPrettyString());
        assertSame(reading, days);
        assertThat(pages(reading))
                .extracting(JournalPage::tags)
                .isEqualTo(days.stream().map(Day::tags).toList());
    }

    @Property(tries = 100)
    void ofJrnl(@ForAll("days") List<Day> days) {
        assertSame(
                read(days.stream()
                        .map(day -> "[%s] %s\n%s\n".formatted(MINUTE.format(day.at()), day.title(), day.text()))
                        .collect(Collectors.joining("\n"))),
                days);
    }

    @Property(tries = 100)
    void ofMiniDiary(@ForAll("days") List<Day> days) {
        assertSame(
                read(days.stream()
                        .map(day -> "## %s\n\n**%s**\n\n%s\n\n\n"
                                .formatted(
                                        DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH)
                                                .format(day.at()),
                                        day.title(),
                                        day.text()))
                        .collect(Collectors.joining("", "# Mini Diary\n\n", ""))),
                days);
    }
}
