package org.thaw.practices.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thaw.practices.kept.Keepsake;
import org.thaw.practices.kept.Keepsakes;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The unedited pages in a vault. */
@Component
class Pages implements Keepsakes {
    private final Clock clock;

    Pages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String practice() {
        return WritingPlayer.PRACTICE;
    }

    @Override
    public String heading() {
        return "Pages you wrote";
    }

    /**
     * Keeps a page; one without a word is not kept. A form that is sent twice is kept once, and sealed where either
     * press says so; other words from a second tab are a page of their own, so that none is written over.
     *
     * @param draft the draft of its form
     */
    void keep(OpenVault vault, String draft, UneditedPage page) {
        if (page.text().isBlank() && page.need().isBlank()) {
            return;
        }
        EntryId id = id(draft);
        Optional<Kept<UneditedPage>> before = vault.find(UneditedPage.TYPE, id);
        if (before.isEmpty()) {
            vault.save(UneditedPage.TYPE, new Kept<>(id, clock.instant(), page));
        } else if (!before.get().entry().saysTheSameAs(page)) {
            vault.save(UneditedPage.TYPE, clock.instant(), page);
        } else if (page.isSealed()) {
            vault.update(UneditedPage.TYPE, id, _ -> page);
        }
    }

    /**
     * Burns what was kept of a form, as from another tab, where it holds the very words that are burned here. Other
     * words stay: they were not asked about.
     */
    void burn(OpenVault vault, String draft, UneditedPage page) {
        vault.find(UneditedPage.TYPE, id(draft))
                .filter(kept -> kept.entry().saysTheSameAs(page))
                .ifPresent(kept -> vault.delete(kept.id()));
    }

    private static EntryId id(String draft) {
        return new EntryId(UUID.nameUUIDFromBytes(("writing.page/" + draft).getBytes(StandardCharsets.UTF_8)));
    }

    /** A list says that there is a page, and not what is on it. */
    @Override
    public List<Keepsake> in(OpenVault vault) {
        return vault.all(UneditedPage.TYPE).stream().map(Pages::keepsake).toList();
    }

    private static Keepsake keepsake(Kept<UneditedPage> kept) {
        String how = kept.entry().isSealed() ? "It is sealed." : "It is kept.";
        return new Keepsake(
                kept.id(),
                kept.at(),
                List.of(new Keepsake.Part("A page you wrote", how)),
                Optional.of("/practices/C09/pages/" + kept.id()));
    }
}
