package org.thaw.shelf.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.Vaults;

class TitlesTest {
    private static final Title FULL = new Title(
            "La Vie en Rose",
            Kind.MUSIC,
            Optional.of("Édith Piaf"),
            Set.of(Mark.TIED, Mark.CHILDHOOD),
            Set.of("longing"),
            Set.of("parent_death"),
            Optional.of("https://example.org/"),
            List.of(Use.at(Instant.parse("2026-03-20T12:00:00Z"))
                    .told(Optional.of(Tears.FEW), Optional.of(4), Optional.of("In the kitchen."))));

    @TempDir
    Path home;

    private final Titles titles = new Titles(Clock.systemUTC());
    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void open() {
        vaults = Fixtures.vaults(home);
        vault = vaults.guest();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void comesBackAsItWasThroughAnExport() {
        titles.add(vault, FULL);
        List<RawEntry> exported = vault.everything();

        try (OpenVault other = vaults.guest()) {
            other.saveAll(exported);

            assertThat(titles.all(other)).extracting(Kept::entry).containsExactly(FULL);
        }
    }

    @Test
    void isFoundWithoutCapitalsAndAccentsInItsNameItsMakerAndHowItWent() {
        titles.add(vault, FULL);
        titles.add(vault, Title.named("Another", Kind.FILM));

        for (String typed : List.of("rose", "edith", "ÉDITH rose", "kitchen", "vie, en")) {
            assertThat(titles.search(vault, typed)).as(typed).hasSize(1);
        }
        assertThat(titles.search(vault, "rose another")).isEmpty();
    }

    @Test
    void knowsItsTwinHoweverItIsTyped() {
        titles.add(vault, Title.named("E.T.", Kind.FILM));

        assertThat(titles.twin(vault, Title.named(" e t ", Kind.FILM))).isPresent();
        assertThat(titles.twin(vault, Title.named("E.T.", Kind.BOOK))).isEmpty();
        assertThat(titles.twin(vault, Title.named("…", Kind.FILM))).isEmpty();
    }

    @Test
    void putsWhatWasUsedLastFirst() {
        Kept<Title> first = titles.add(vault, Title.named("First", Kind.FILM));
        titles.add(vault, Title.named("Second", Kind.FILM));

        titles.change(
                vault, first.id(), title -> title.with(Use.at(Instant.now().plusSeconds(60))));

        assertThat(titles.all(vault)).extracting(kept -> kept.entry().name()).containsExactly("First", "Second");
    }

    @Test
    void keepsHowItWentWhenItIsChanged() {
        Kept<Title> kept = titles.add(vault, FULL);

        titles.change(vault, kept.id(), before -> before.changed(Title.named("Other", Kind.POEM)));

        Title changed = titles.find(vault, kept.id()).orElseThrow().entry();
        assertThat(changed.name()).isEqualTo("Other");
        assertThat(changed.uses()).isEqualTo(FULL.uses());
    }

    /** What was told later came after the first version. */
    @Test
    void readsATitleThatAnOlderVersionKept() {
        Title used = FULL.with(List.of(Use.at(Instant.parse("2026-03-20T12:00:00Z"))
                .told(Optional.of(Tears.FEW), Optional.empty(), Optional.empty())));
        Kept<Title> kept = titles.add(vault, used);
        RawEntry now = vault.everything().getFirst();
        String older = now.json().replace(",\"later\":[]", "");
        assertThat(older).isNotEqualTo(now.json());

        vault.saveAll(List.of(new RawEntry(now.id(), now.type(), now.version(), now.at(), older)));

        assertThat(titles.find(vault, kept.id()).orElseThrow().entry()).isEqualTo(used);
    }

    @Test
    void isNotOfferedWhereItIsMarkedOrWhatHappensInItIsTooClose() {
        assertThat(FULL.isOfferedBeside(Set.of())).isTrue();
        assertThat(FULL.isOfferedBeside(Set.of("parent_death"))).isFalse();
        Title marked = Title.named("x", Kind.FILM)
                .changed(new Title(
                        "x",
                        Kind.FILM,
                        Optional.empty(),
                        Set.of(Mark.TOO_CLOSE),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        List.of()));
        assertThat(marked.isOfferedBeside(Set.of())).isFalse();
    }

    @Test
    void findsInThousandsWithoutAnIndex() {
        IntStream.range(0, 2_000).forEach(n -> titles.add(vault, Title.named("Title number " + n, Kind.FILM)));

        assertThat(titles.search(vault, "number 1999")).hasSize(1);
    }
}
