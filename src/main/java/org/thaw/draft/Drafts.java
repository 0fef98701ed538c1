package org.thaw.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/**
 * The drafts in a vault. Keeping and dropping wait for each other, and a draft that was dropped is remembered for a
 * while, so that one on its way cannot bring back what has been kept or burned meanwhile.
 */
@Component
public class Drafts {
    /** More than anybody drops while one request is on its way. */
    private static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final SequencedSet<EntryId> dropped = new LinkedHashSet<>();

    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** The form as it was left, or an empty one. */
    public Draft of(OpenVault vault, String form) {
        return all(vault, form).stream()
                .max(Comparator.comparing(Kept::at))
                .map(kept -> new Draft(kept.id(), kept.entry()))
                .orElseGet(() -> empty(form));
    }

    /** An empty form, also where no vault is open. */
    public Draft empty(String form) {
        return new Draft(EntryId.random(), new Sheet(form, List.of()));
    }

    /** Drops a draft whose form was kept, or let go of. */
    public synchronized void drop(OpenVault vault, EntryId id) {
        dropped.add(id);
        if (dropped.size() > REMEMBERED) {
            dropped.removeFirst();
        }
        if (vault.find(Sheet.TYPE, id).isPresent()) {
            vault.delete(id);
        }
    }

    /** Drops the draft that a form brought along, where it did. */
    public void drop(OpenVault vault, String id) {
        EntryId.read(id).ifPresent(known -> drop(vault, known));
    }

    /** Drops whatever is left of a form that has no use any more. */
    public void dropAll(OpenVault vault, String form) {
        all(vault, form).forEach(kept -> drop(vault, kept.id()));
    }

    /**
     * Drops some fields of a form, which were kept from another page meanwhile, and all of it where nothing else was
     * begun.
     *
     * @param gone told the name and the value of each field
     */
    public synchronized void drop(OpenVault vault, String form, BiPredicate<String, String> gone) {
        for (Kept<Sheet> kept : all(vault, form)) {
            Sheet left = kept.entry().without(gone);
            if (!left.begun()) {
                drop(vault, kept.id());
            } else if (!left.equals(kept.entry())) {
                vault.save(Sheet.TYPE, new Kept<>(kept.id(), kept.at(), left));
            }
        }
    }

    /**
     * Seals what stands in the form of this request; it is on disk when this returns.
     *
     * @return whether it was sealed: not where the draft was dropped meanwhile, or the form brought no draft along
     */
    public boolean keep(OpenVault vault, HttpServletRequest request) {
        Optional<Sheet> sheet = Sheet.of(request);
        return EntryId.read(Optional.ofNullable(request.getParameter("draft")).orElse(""))
                .filter(id -> sheet.isPresent() && keep(vault, id, sheet.get()))
                .isPresent();
    }

    private synchronized boolean keep(OpenVault vault, EntryId id, Sheet sheet) {
        if (dropped.contains(id)) {
            return false;
        }
        Optional<Kept<Sheet>> before = vault.find(Sheet.TYPE, id);
        if (before.filter(kept -> kept.entry().equals(sheet)).isEmpty()) {
            vault.save(Sheet.TYPE, new Kept<>(id, clock.instant(), sheet));
        }
        return true;
    }

    private static List<Kept<Sheet>> all(OpenVault vault, String form) {
        return vault.all(Sheet.TYPE).stream()
                .filter(kept -> kept.entry().form().equals(form))
                .toList();
    }
}
