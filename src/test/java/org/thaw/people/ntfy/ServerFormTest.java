package org.thaw.people.ntfy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.page.Hosting;

class ServerFormTest {
    private static final Hosting OWN = new Hosting.OwnMachine();
    private static final Hosting MANY = new Hosting.ForMany(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "ntfy.sh, https://ntfy.sh",
        "https://Ntfy.SH/, https://ntfy.sh",
        "http://192.168.0.4:8080, http://192.168.0.4:8080",
        "https://[fd00::7], https://[fd00::7]",
        "localhost:2586, https://localhost:2586"
    })
    void takesTheAddressOfAServer(String typed, String read) {
        assertThat(read(OWN, typed, "").address()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "https://ntfy.sh/topic",
                "https://ntfy.sh?x=1",
                "https://ntfy.sh#x",
                "https://me:secret@ntfy.sh",
                "ftp://ntfy.sh",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://ntfy.sh:0",
                "https://ntfy.sh:70000",
                "https://a b",
                "https://ntfy.sh\r\nHost: x",
                "gopher://x"
            })
    void takesNothingElse(String typed) {
        assertThatThrownBy(() -> read(OWN, typed, "")).isInstanceOf(FaultyFormException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ntfy.sh", "http://127.0.0.1", "https://ntfy.sh:25", "https://ntfy.sh:22"})
    void takesOnlySealedLinesAtUsualPortsWhereItIsHosted(String typed) {
        assertThat(read(OWN, typed, "").address()).isNotBlank();
        assertThatThrownBy(() -> read(MANY, typed, "")).isInstanceOf(FaultyFormException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tk_a b", "tk_a\r\nX-Title: b", "tk_ä"})
    void takesNoTokenThatCouldBeMoreThanOne(String token) {
        assertThatThrownBy(() -> read(OWN, "ntfy.sh", token)).isInstanceOf(FaultyFormException.class);
    }

    @Test
    void keepsTheTokenForItsOwnServerAlone() {
        Optional<Server> before = Optional.of(new Server("https://ntfy.sh", Optional.of("tk_a")));

        assertThat(form("ntfy.sh", "").read(OWN, before).token()).contains("tk_a");
        assertThat(form("other.example", "").read(OWN, before).token()).isEmpty();
        assertThat(form("ntfy.sh", "tk_b").read(OWN, before).token()).contains("tk_b");
    }

    private static Server read(Hosting hosting, String address, String token) {
        return form(address, token).read(hosting, Optional.empty());
    }

    private static ServerForm form(String address, String token) {
        return new ServerForm(Filled.of(Map.of("address", List.of(address), "token", List.of(token))));
    }
}
