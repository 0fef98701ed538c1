package org.thaw.reasons.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.reasons.interview.KeptInterview.Extent;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The interviews in a vault. The latest is the one that goes on; those before it are only looked at. */
@Component
public class Interviews {
    private final Clock clock;

    Interviews(Clock clock) {
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    public List<Kept<KeptInterview>> all(OpenVault vault) {
        return vault.all(KeptInterview.TYPE);
    }

    /** The one that goes on. */
    public Optional<Kept<KeptInterview>> latest(OpenVault vault) {
        List<Kept<KeptInterview>> all = all(vault);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The one with this id. */
    public Optional<Kept<KeptInterview>> find(OpenVault vault, EntryId id) {
        return vault.find(KeptInterview.TYPE, id);
    }

    /** The one before this. */
    public Optional<Kept<KeptInterview>> before(OpenVault vault, EntryId id) {
        List<Kept<KeptInterview>> older =
                all(vault).stream().takeWhile(kept -> !kept.id().equals(id)).toList();
        return older.isEmpty() ? Optional.empty() : Optional.of(older.getLast());
    }

    /** Begins one. Where the latest holds nothing yet, it is that one: two presses begin one. */
    public synchronized Kept<KeptInterview> begin(OpenVault vault, Extent extent) {
        return latest(vault)
                .filter(kept -> kept.entry().untouched())
                .map(kept -> vault.update(KeptInterview.TYPE, kept.id(), answers -> answers.with(extent)))
                .orElseGet(() -> vault.save(KeptInterview.TYPE, nowOrAfter(vault), KeptInterview.none(extent)));
    }

    /** A clock that stands still or was put back does not put a new interview before an older one. */
    private Instant nowOrAfter(OpenVault vault) {
        Instant now = clock.instant();
        return latest(vault)
                .map(kept -> kept.at().plusMillis(1))
                .filter(after -> after.isAfter(now))
                .orElse(now);
    }

    /** The latest, or a new one: answers that reach a vault without an interview are not lost. */
    public synchronized Kept<KeptInterview> latestOrNew(OpenVault vault) {
        return latest(vault).orElseGet(() -> begin(vault, Extent.FULL));
    }

    /** Changes one, starting from what it holds now: answers of another window stay. It is sealed when this returns. */
    public Kept<KeptInterview> change(OpenVault vault, EntryId id, UnaryOperator<KeptInterview> change) {
        return vault.update(KeptInterview.TYPE, id, change);
    }

    /** Deletes one, with everything that was said in it. */
    public void delete(OpenVault vault, EntryId id) {
        if (find(vault, id).isPresent()) {
            vault.delete(id);
        }
    }
}
