package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    private static final URI HERE = URI.create("http://127.0.0.1:8420/open");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sitting/now", "/test?day=3&x=%20y", "/reasons/R20-why"})
    void keepsAPageOfOurOwn(String asked) {
        assertThat(OwnPath.orFirstPage(asked).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//example.org",
                "/\\example.org",
                "https://example.org",
                "javascript:alert(1)",
                "sitting",
                "/a b",
                "/{x}",
                "/\n/example.org",
                "/\t/example.org",
                "\\\\example.org",
                "///example.org"
            })
    void takesAnythingElseForTheFirstPage(String asked) {
        assertThat(OwnPath.orFirstPage(asked)).isEqualTo(OwnPath.FIRST_PAGE);
    }

    @Property
    void neverLeavesThisMachine(
            @ForAll @CharRange(from = '.', to = ':') @CharRange(from = '?', to = 'B') @CharRange(from = '\\', to = 'b')
                    String asked) {
        assertThat(HERE.resolve(OwnPath.orFirstPage(asked).path()).getAuthority())
                .isEqualTo(HERE.getAuthority());
    }
}
