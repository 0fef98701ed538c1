package org.thaw.shelf.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @Test
    void takesAWholeWebAddressAndTellsItsSite() {
        assertThat(Link.read(" https://www.example.org/watch?v=1#t ").orElseThrow())
                .isEqualTo(new Link("https://www.example.org/watch?v=1#t", "www.example.org"));
        assertThat(Link.read("HTTP://example.org")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "vbscript:x",
                "blob:https://example.org/1",
                "//example.org/",
                "/shelf",
                "example.org",
                "https:example.org",
                "https://",
                "https://example.org@evil.example/",
                "https://exa mple.org/",
                "https://example.org/\nSet-Cookie: a"
            })
    void refusesWhatIsNoWebAddress(String typed) {
        assertThat(Link.read(typed)).isEmpty();
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThat(Link.read("https://example.org/" + "a".repeat(3_000))).isEmpty();
    }

    @Test
    void isNeverPrinted() {
        assertThat(Link.read("https://example.org/").orElseThrow().toString()).isEqualTo("Link[hidden]");
    }
}
