package org.thaw.journal.picture;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Gist;

/**
 * A photo that belongs to a page.
 *
 * @param page the page it belongs to, and goes with
 * @param description what is on it, in the person’s words; empty where they left it out
 * @param width in pixels; so is the height
 * @param jpeg in Base64, so that it goes out and comes in with everything else
 */
record Picture(EntryId page, String description, int width, int height, String jpeg) {
    static final EntryType<Picture> TYPE = new EntryType<>("journal.picture", 1, Picture.class);
    static final Gist<Picture, Shown> SHOWN = new Gist<>(TYPE, Shown.class, Shown::of);

    Picture {
        requireNonNull(page);
        requireNonNull(description);
        requireNonNull(jpeg);
    }

    static Picture of(EntryId page, String description, Photo photo) {
        return new Picture(
                page,
                description,
                photo.width(),
                photo.height(),
                Base64.getEncoder().encodeToString(photo.jpeg()));
    }

    Picture describedAs(String words) {
        return new Picture(page, words, width, height, jpeg);
    }

    /** @throws IllegalArgumentException where an import brought something else */
    byte[] bytes() {
        return Base64.getDecoder().decode(jpeg);
    }

    @Override
    public String toString() {
        return "Picture[hidden]";
    }
}
