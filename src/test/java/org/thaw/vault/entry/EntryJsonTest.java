package org.thaw.vault.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.sample.Moments;

class EntryJsonTest {
    record Note(String text) {}

    record Count(int text) {}

    record Standing(String text) {
        public boolean isOver() {
            return text.isEmpty();
        }
    }

    private static final EntryType<Note> NOTE = new EntryType<>("note", 1, Note.class);
    private static final EntryId ID = EntryId.of("6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e");
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

    @Property
    void givesBackAnyText(@ForAll("anyText") String text) {
        assertThat(throughBytes(NOTE, new Note(text)).text()).isEqualTo(text);
    }

    @Test
    void leavesOutWhatARecordAnswersAboutItself() {
        EntryType<Standing> standing = new EntryType<>("standing", 1, Standing.class);

        assertThat(throughBytes(standing, new Standing("x"))).isEqualTo(new Standing("x"));
    }

    /** Any UTF-16 at all: halves of surrogate pairs, NUL, quotes, line ends, emoji. */
    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> halves = Arbitraries.of("\ud83d", "\ude00", "\ud83d\ude00", "\0", "\"", "\\", "\u2028", "é");
        Arbitrary<String> units = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.oneOf(halves, units).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property
    void givesBackAnyTime(@ForAll Instant at) {
        Held held = EntryJson.encode(NOTE, new Kept<>(ID, at, new Note("x")));
        assertThat(EntryJson.read(EntryJson.write(held))).map(Held::at).contains(at);
    }

    @Test
    void givesBackShapesItCannotSee() {
        List<Object> wrong = Moments.with(EntryJsonTest::changedOnTheWay);
        assertThat(wrong).isEmpty();
    }

    private static <E> List<Object> changedOnTheWay(EntryType<E> type, List<E> entries) {
        assertThat(entries).hasSize(3);
        return entries.stream()
                .filter(entry -> !throughBytes(type, entry).equals(entry))
                .<Object>map(entry -> entry)
                .toList();
    }

    @Test
    void writesTheFormToTheLetter() {
        Held held = EntryJson.encode(NOTE, new Kept<>(ID, AT, new Note("Regen 🌧")));
        assertThat(EntryJson.write(held)).asString(UTF_8).isEqualTo("""
                {"id":"6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e","type":"note","v":1,\
                "at":"2026-03-04T05:06:07Z","entry":{"text":"Regen 🌧"}}""");
    }

    @Test
    void leavesJsonItDoesNotKnowAsItWas() {
        String json = """
                {"id":"6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e","type":"of.the.future","v":9,\
                "at":"2026-03-04T05:06:07Z","entry":{"z":[1.50,null,1E+400,-0],"a":{"":true}}}""";
        Optional<Held> held = EntryJson.read(json.getBytes(UTF_8));
        assertThat(held.map(EntryJson::write))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo(json));
    }

    @Test
    void readsNothingFromWhatIsNotAnEntry() {
        assertThat(EntryJson.read("{}".getBytes(UTF_8))).isEmpty();
        assertThat(EntryJson.read(new byte[] {0})).isEmpty();
        assertThat(EntryJson.read("""
                {"id":"1-1-1-1-1","type":"note","v":1,"at":"2026-03-04T05:06:07Z","entry":{}}""".getBytes(UTF_8))).isEmpty();
        assertThat(EntryJson.read("""
                {"id":"6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e","type":"note","v":1,"at":"today","entry":{}}""".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void refusesFieldsThatTheNextSaveWouldLose() {
        record Smaller() {}
        Held held = EntryJson.encode(NOTE, new Kept<>(ID, AT, new Note("x")));
        assertThatThrownBy(() -> held.as(new EntryType<>("note", 1, Smaller.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNothingOfAnEntryThatDoesNotFit() {
        Held held = EntryJson.encode(NOTE, new Kept<>(ID, AT, new Note("my secret")));
        Throwable failure = catchThrowable(() -> held.as(new EntryType<>("note", 1, Count.class)));
        StringWriter everything = new StringWriter();
        failure.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).contains("does not fit").doesNotContain("secret");
    }

    private static <E> E throughBytes(EntryType<E> type, E entry) {
        Held held = EntryJson.encode(type, new Kept<>(ID, AT, entry));
        return EntryJson.read(EntryJson.write(held)).orElseThrow().as(type).entry();
    }
}
