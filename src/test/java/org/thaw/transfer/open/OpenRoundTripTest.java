package org.thaw.transfer.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, word for word; and what was read is written again. */
class OpenRoundTripTest {
    @Provide
    Arbitrary<List<OpenEntry>> entries() {
        return OpenEntries.lists();
    }

    @Property(tries = 300)
    void readsWhatItWrites(@ForAll("entries") List<OpenEntry> entries) throws Exception {
        byte[] written = write(entries);
        List<OpenEntry> read = read(written);

        // Written once more and compared as text: then no difference hides in how JSON nodes compare.
        assertThat(new String(write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
        assertThat(read).hasSameSizeAs(entries);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).own().toString())
                    .isEqualTo(entries.get(i).own().toString());
            assertThat(read.get(i).at()).isEqualTo(entries.get(i).at());
            assertThat(read.get(i).type()).isEqualTo(entries.get(i).type());
            assertThat(read.get(i).id()).isEqualTo(entries.get(i).id());
        }
    }

    private static byte[] write(List<OpenEntry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenWriter writer = new OpenWriter(out)) {
            for (OpenEntry entry : entries) {
                writer.write(entry);
            }
        }
        return out.toByteArray();
    }

    private static List<OpenEntry> read(byte[] json) throws Exception {
        List<OpenEntry> entries = new ArrayList<>();
        OpenReader.read(new ByteArrayInputStream(json), (_, entry) -> entries.add(entry));
        return entries;
    }
}
