package org.thaw.shelf;

import java.util.List;
import java.util.Optional;
import org.thaw.shelf.title.Link;

/** A title, what is said of it, and how it went each time, the latest first. */
record TitlePage(String path, String name, List<String> near, List<Fact> facts, Optional<Link> link, List<Went> went) {
    TitlePage {
        near = List.copyOf(near);
        facts = List.copyOf(facts);
        went = List.copyOf(went);
    }

    record Fact(String name, String value) {
        @Override
        public String toString() {
            return "Fact[hidden]";
        }
    }

    /** One time. */
    record Went(String path, String day, String told, List<String> later, Optional<String> words) {
        Went {
            later = List.copyOf(later);
        }

        @Override
        public String toString() {
            return "Went[hidden]";
        }
    }

    @Override
    public String toString() {
        return "TitlePage[hidden]";
    }
}
