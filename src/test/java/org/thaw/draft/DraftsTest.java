package org.thaw.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

class DraftsTest {
    private static final String FORM = "/sitting/after";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path home;

    private final OpenVault vault = Vaults.at(home).guest();
    private final Drafts drafts = new Drafts(NOON);
    private Draft draft;

    @BeforeEach
    void begin() {
        draft = drafts.of(vault, FORM);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void areEmptyWhereNothingWasBegun() {
        assertThat(draft.begun()).isFalse();
        assertThat(draft.text("line")).isEmpty();
        assertThat(draft.number("peak")).isEmpty();
        assertThat(vault.all(Sheet.TYPE)).isEmpty();
    }

    @Test
    void giveBackWhatWasTypedAndChosen() {
        assertThat(drafts.keep(
                        vault, form(draft, "line", "the grey coat", "words", "sad", "words", "numb", "peak", "7")))
                .isTrue();

        Draft again = drafts.of(vault, FORM);
        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.begun()).isTrue();
        assertThat(again.text("line")).isEqualTo("the grey coat");
        assertThat(again.has("words", "sad")).isTrue();
        assertThat(again.has("words", "numb")).isTrue();
        assertThat(again.has("words", "tired")).isFalse();
        assertThat(again.number("peak")).hasValue(7);
    }

    @Test
    void neverHoldAPassphraseOrAToken() {
        drafts.keep(vault, form(draft, "passphrase", "quiet boat", "passphrase-again", "quiet boat", "_csrf", "t"));

        assertThat(drafts.of(vault, FORM).begun()).isFalse();
    }

    @Test
    void tellNothingOfThemselves() {
        drafts.keep(vault, form(draft, "line", "the grey coat"));

        assertThat(drafts.of(vault, FORM).toString()
                        + vault.all(Sheet.TYPE)
                        + vault.all(Sheet.TYPE).getFirst().entry())
                .doesNotContain("coat");
    }

    @Nested
    class Dropped {
        @Test
        void areGone() {
            drafts.keep(vault, form(draft, "line", "one"));
            drafts.drop(vault, draft.id().toString());

            assertThat(vault.all(Sheet.TYPE)).isEmpty();
        }

        /** The script's last draft may arrive after the form itself. */
        @Test
        void areNotBroughtBackByOneThatWasOnItsWay() {
            drafts.drop(vault, draft.id());

            assertThat(drafts.keep(vault, form(draft, "line", "late"))).isFalse();
            assertThat(vault.all(Sheet.TYPE)).isEmpty();
        }

        @Test
        void leaveTheDraftsOfOtherFormsAlone() {
            Draft other = drafts.of(vault, "/journal");
            drafts.keep(vault, form(draft, "line", "one"));
            drafts.keep(vault, form(other, "page", "two"));

            drafts.dropAll(vault, FORM);

            assertThat(drafts.of(vault, FORM).begun()).isFalse();
            assertThat(drafts.of(vault, "/journal").text("page")).isEqualTo("two");
        }
    }

    @Nested
    class TwoTabs {
        @Test
        void haveADraftEachAndTheLaterIsOfferedFirst() {
            Draft second = drafts.of(vault, FORM);
            Drafts later = new Drafts(Clock.offset(NOON, Duration.ofSeconds(5)));
            drafts.keep(vault, form(draft, "line", "first tab"));
            later.keep(vault, form(second, "line", "second tab"));

            assertThat(drafts.of(vault, FORM).text("line")).isEqualTo("second tab");
            drafts.drop(vault, second.id());
            assertThat(drafts.of(vault, FORM).text("line")).isEqualTo("first tab");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "journal",
                "//evil.example",
                "/\\evil.example",
                "/a?b=c",
                "/a b",
                "/a\r\nSet-Cookie:x",
                "https://e"
            })
    void belongToAPageOfOurOwn(String form) {
        assertThat(Sheet.isForm(form)).isFalse();
        MockHttpServletRequest request = form(draft, "line", "one");
        request.setParameter("form", form);
        assertThat(drafts.keep(vault, request)).isFalse();
    }

    @Test
    void needAnIdOfTheirOwn() {
        MockHttpServletRequest request = form(draft, "line", "one");
        request.setParameter("draft", "not an id");
        assertThat(drafts.keep(vault, request)).isFalse();
        assertThat(EntryId.read("not an id")).isEmpty();
    }

    private static MockHttpServletRequest form(Draft draft, String... namesAndValues) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("form", draft.form());
        request.setParameter("draft", draft.id().toString());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request.addParameter(namesAndValues[at], namesAndValues[at + 1]);
        }
        return request;
    }
}
