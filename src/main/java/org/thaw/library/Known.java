package org.thaw.library;

import java.util.List;
import java.util.Set;

/** The ids and addresses that structure may point to. */
record Known(Set<String> addresses, Faults faults) {
    void reasons(String where, List<String> ids) {
        all(where, "/reasons/", ids);
    }

    void practices(String where, List<String> ids) {
        all(where, "/practices/", ids);
    }

    /** Ids of reasons, and addresses of pages. */
    void related(String where, List<String> ids) {
        for (String id : ids) {
            all(where, id.startsWith("/") ? "" : "/reasons/", List.of(id));
        }
    }

    private void all(String where, String folder, List<String> ids) {
        for (String id : ids) {
            if (!addresses.contains(folder + id)) {
                faults.add(where, "it points to " + id + ", which does not exist.");
            }
        }
    }
}
