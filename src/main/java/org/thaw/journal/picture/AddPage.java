package org.thaw.journal.picture;

import java.util.Optional;

/**
 * Asks for a photo.
 *
 * @param page the page it will belong to, by its address
 * @param description what was typed already
 * @param fault why the last one could not be taken
 */
record AddPage(String page, String description, Optional<String> fault) {
    @Override
    public String toString() {
        return "AddPage[hidden]";
    }
}
