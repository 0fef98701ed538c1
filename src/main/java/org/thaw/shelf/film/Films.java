package org.thaw.shelf.film;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.shelf.suggestion.TooClose;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What on a shelf can be watched, and what of it a sitting may offer. */
@Component
class Films {
    private final Titles titles;
    private final TooClose tooClose;

    Films(Titles titles, TooClose tooClose) {
        this.titles = titles;
        this.tooClose = tooClose;
    }

    private List<Kept<Title>> all(OpenVault vault) {
        return titles.all(vault).stream()
                .filter(kept -> kept.entry().kind().isWatched())
                .toList();
    }

    /** Without what is too close for now; what was used last first. */
    List<Kept<Title>> offered(OpenVault vault) {
        Set<String> close = tooClose.warnings(vault);
        return all(vault).stream()
                .filter(kept -> kept.entry().isOfferedBeside(close))
                .toList();
    }

    /** Whether this one may be played. An old page may name one that came too close meanwhile. */
    boolean isOffered(OpenVault vault, EntryId id) {
        return offered(vault).stream().anyMatch(kept -> kept.id().equals(id));
    }

    /** How many are too close for now. */
    int leftOut(OpenVault vault) {
        return all(vault).size() - offered(vault).size();
    }
}
