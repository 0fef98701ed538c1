package org.thaw.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thaw.diary.When;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.journal.picture.Pictures;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The pages that the journal keeps. Nothing is ever written over that a person did not see. */
@Component
class JournalPages {
    private final Clock clock;

    JournalPages(Clock clock) {
        this.clock = clock;
    }

    static Optional<Kept<JournalPage>> find(OpenVault vault, String id) {
        return EntryId.read(id).flatMap(known -> vault.find(JournalPage.TYPE, known));
    }

    /**
     * Keeps what the form says. A form that is sent twice is kept once; where another tab changed the page meanwhile,
     * both stay, each as a page of its own. Where the page was deleted meanwhile it is there again.
     *
     * @param draft the draft of the form
     * @throws org.thaw.draft.FaultyFormException where it cannot be kept as it is
     */
    Kept<JournalPage> keep(OpenVault vault, String draft, PageForm form, State state) {
        EntryId id = form.entry().orElseGet(() -> id(draft));
        Optional<Kept<JournalPage>> before = vault.find(JournalPage.TYPE, id);
        JournalPage page =
                form.read(state, before.map(kept -> kept.entry().tags()).orElseGet(List::of));
        Instant at = When.of(form.filled()).read(clock.instant(), before.map(Kept::at), clock.getZone());
        EntryId free = before.isEmpty() || mayTakeThePlaceOf(before.get(), form, page) ? id : EntryId.random();
        return vault.save(JournalPage.TYPE, new Kept<>(free, at, page));
    }

    private static boolean mayTakeThePlaceOf(Kept<JournalPage> before, PageForm form, JournalPage page) {
        return (form.entry().isPresent() && form.isOf(before)) || saySame(before.entry(), page);
    }

    private static boolean saySame(JournalPage one, JournalPage other) {
        return one.title().equals(other.title())
                && one.text().equals(other.text())
                && one.feelings().equals(other.feelings());
    }

    /** Burns what was kept of a form meanwhile, as in another tab, where it holds the very words that are burned. */
    void burn(OpenVault vault, String draft, PageForm form) {
        vault.find(JournalPage.TYPE, id(draft))
                .filter(kept -> kept.entry().text().equals(form.text()))
                .ifPresent(kept -> delete(vault, kept.id()));
    }

    /** Its pictures go first, so that none is left behind that no page leads to. */
    void delete(OpenVault vault, EntryId page) {
        Pictures.in(vault).deleteAllOf(page);
        vault.delete(page);
    }

    private static EntryId id(String draft) {
        return draft.isEmpty()
                ? EntryId.random()
                : new EntryId(UUID.nameUUIDFromBytes(("journal.page/" + draft).getBytes(StandardCharsets.UTF_8)));
    }
}
