package org.thaw.journal.picture;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The photos in a vault. */
public final class Pictures {
    /**
     * In characters of Base64, all together. A vault is held in memory, and an export of up to 64 MB can be brought in
     * again on a page.
     */
    static final long ROOM = 40_000_000;

    private final OpenVault vault;

    private Pictures(OpenVault vault) {
        this.vault = vault;
    }

    public static Pictures in(OpenVault vault) {
        return new Pictures(vault);
    }

    /** Those of a page, in the order in which they came. */
    public List<Shown> of(EntryId page) {
        return all().stream().filter(shown -> shown.page().equals(page)).toList();
    }

    public void deleteAllOf(EntryId page) {
        of(page).forEach(shown -> vault.delete(shown.id()));
    }

    boolean haveRoomFor(Photo photo) {
        long taken = all().stream().mapToLong(Shown::characters).sum();
        return taken + photo.jpeg().length * 4L / 3 <= ROOM;
    }

    Optional<Kept<Picture>> find(String id) {
        return EntryId.read(id).flatMap(known -> vault.find(Picture.TYPE, known));
    }

    private List<Shown> all() {
        return vault.all(Picture.SHOWN);
    }
}
