package org.thaw.vault.keeping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultId;

/** The kept vaults that are open in this process, each once, and how many have it open. */
public final class OpenVaults {
    private final Map<VaultId, Shared> shared = new HashMap<>();

    /** One more opening of a vault that is open already. */
    public synchronized Optional<OpenVault> join(VaultId id) {
        return Optional.ofNullable(shared.get(id)).map(this::oneMore);
    }

    /** The first opening of a vault, unless somebody else was first; then theirs is shared and this one forgotten. */
    public synchronized OpenVault add(SealedKeeping keeping) {
        Optional<OpenVault> theirs = join(keeping.id());
        if (theirs.isPresent()) {
            keeping.forget();
            return theirs.get();
        }
        return oneMore(new Shared(keeping, 0));
    }

    private OpenVault oneMore(Shared vault) {
        shared.put(vault.keeping.id(), new Shared(vault.keeping, vault.openings + 1));
        return new VaultHandle(vault.keeping);
    }

    void release(SealedKeeping keeping) {
        if (wasLast(keeping)) {
            keeping.forget();
        }
    }

    private synchronized boolean wasLast(SealedKeeping keeping) {
        Shared vault = shared.get(keeping.id());
        if (vault == null || vault.keeping != keeping) {
            return false;
        }
        if (vault.openings > 1) {
            shared.put(keeping.id(), new Shared(keeping, vault.openings - 1));
            return false;
        }
        shared.remove(keeping.id());
        return true;
    }

    /** Locks a vault for all who have it open. */
    public void lock(VaultId id) {
        remove(id).ifPresent(SealedKeeping::forget);
    }

    private synchronized Optional<SealedKeeping> remove(VaultId id) {
        return Optional.ofNullable(shared.remove(id)).map(Shared::keeping);
    }

    public void lockAll() {
        List<SealedKeeping> all = removeAll();
        all.forEach(SealedKeeping::forget);
    }

    private synchronized List<SealedKeeping> removeAll() {
        List<SealedKeeping> all = shared.values().stream().map(Shared::keeping).toList();
        shared.clear();
        return all;
    }

    private record Shared(SealedKeeping keeping, int openings) {}
}
