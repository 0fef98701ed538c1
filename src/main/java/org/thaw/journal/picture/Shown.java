package org.thaw.journal.picture;

import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/**
 * What a page needs to know of a photo to show it.
 *
 * @param characters how much room it takes in the vault
 */
public record Shown(EntryId id, EntryId page, String description, int width, int height, int characters) {
    static Shown of(Kept<Picture> kept) {
        Picture picture = kept.entry();
        return new Shown(
                kept.id(),
                picture.page(),
                picture.description(),
                picture.width(),
                picture.height(),
                picture.jpeg().length());
    }

    public String path() {
        return "/journal/pictures/" + id;
    }

    /** Where its words are changed, and where it is deleted. */
    public String about() {
        return path() + "/about";
    }

    /** For who does not see it. */
    public String said() {
        return description.isBlank() ? "A photo without words" : description;
    }

    @Override
    public String toString() {
        return "Shown[" + id + "]";
    }
}
