package org.thaw.account;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.context.SpringBootTest;
import org.thaw.SharedThaw;

/** What every test of the pages of a vault does: keeping one, and opening it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.notebook=true")
abstract class AccountPages extends SharedThaw {
    static final String PASSPHRASE = "quiet boat lamp winter";

    /** Of a vault that no other test has. */
    String name;

    @BeforeEach
    void name(TestInfo test) {
        name = test.getDisplayName();
    }

    HttpResponse<String> keep() {
        return visitor.post(
                "/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "words", "NONE");
    }

    HttpResponse<String> open(String passphrase) {
        return visitor.post("/open", "name", name, "passphrase", passphrase);
    }
}
