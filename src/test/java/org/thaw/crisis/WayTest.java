package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.library.CrisisDirectory.TextMessage;

class WayTest {
    @Test
    void textsANumberThatIsReadWithSpaces() {
        Way way = Way.text(new TextMessage("0477 13 11 14", Optional.empty()));

        assertThat(way.href()).contains("sms:0477131114");
        assertThat(URI.create(way.href().orElseThrow()).getSchemeSpecificPart()).isEqualTo("0477131114");
        assertThat(way.words()).isEqualTo("Text 0477 13 11 14");
    }
}
