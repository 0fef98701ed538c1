package org.thaw.sitting.written;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.written.WrittenPage.State;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/**
 * The unedited pages in a vault, one for each sitting at most. Its changes wait for each other, so that a draft on its
 * way cannot bring back a page that was burned meanwhile.
 */
@Component
public class WrittenPages {
    private final Clock clock;

    public WrittenPages(Clock clock) {
        this.clock = clock;
    }

    public Optional<Kept<WrittenPage>> of(OpenVault vault, EntryId sitting) {
        return vault.all(WrittenPage.TYPE).stream()
                .filter(page -> page.entry().sitting().equals(sitting))
                .findFirst();
    }

    /**
     * Seals what has been written so far, unless the page has been kept, sealed or burned since.
     *
     * @return whether it was sealed
     */
    public synchronized boolean draft(OpenVault vault, EntryId sitting, String text) {
        if (ended(vault, sitting)) {
            return false;
        }
        write(vault, new WrittenPage(sitting, text, State.DRAFT));
        return true;
    }

    /**
     * Ends the page as a page that stays. A page without a word is not kept. A page that was ended in another window
     * meanwhile is not written over.
     *
     * @return whether these words are what the page holds
     */
    public synchronized boolean keep(OpenVault vault, EntryId sitting, String text, State state) {
        if (ended(vault, sitting)) {
            return of(vault, sitting)
                    .map(page -> page.entry().text().equals(text))
                    .orElse(text.isBlank());
        }
        if (text.isBlank()) {
            delete(vault, sitting);
        } else {
            write(vault, new WrittenPage(sitting, text, state));
        }
        end(vault, sitting);
        return true;
    }

    private static boolean ended(OpenVault vault, EntryId sitting) {
        return vault.find(Sitting.TYPE, sitting)
                .filter(kept -> !kept.entry().pageEnded())
                .isEmpty();
    }

    /** Ends the page without a trace: drafts of it are deleted from the vault. */
    public synchronized void burn(OpenVault vault, EntryId sitting) {
        end(vault, sitting);
        delete(vault, sitting);
    }

    public void delete(OpenVault vault, EntryId sitting) {
        pages(vault, sitting).forEach(page -> vault.delete(page.id()));
    }

    private void end(OpenVault vault, EntryId sitting) {
        if (vault.find(Sitting.TYPE, sitting).isPresent()) {
            vault.update(Sitting.TYPE, sitting, kept -> Course.take(kept, new Move.EndPage(), clock.instant())
                    .sitting());
        }
    }

    private void write(OpenVault vault, WrittenPage page) {
        Kept<WrittenPage> entry = of(vault, page.sitting())
                .map(old -> new Kept<>(old.id(), old.at(), page))
                .orElseGet(() -> Kept.fresh(clock.instant(), page));
        vault.save(WrittenPage.TYPE, entry);
    }

    private static List<Kept<WrittenPage>> pages(OpenVault vault, EntryId sitting) {
        return vault.all(WrittenPage.TYPE).stream()
                .filter(page -> page.entry().sitting().equals(sitting))
                .toList();
    }
}
