package org.thaw.shelf.film;

import java.util.Optional;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.playing.Showing.Company;
import org.thaw.shelf.title.Title;

/** Watching. */
record WatchPage(Stage stage, Optional<Title> title, Company company) {
    boolean isAlone() {
        return company == Company.ALONE;
    }

    @Override
    public String toString() {
        return "WatchPage[hidden]";
    }
}
