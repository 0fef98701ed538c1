package org.thaw.feelings.sayings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.library.Feeling;
import org.thaw.phrases.Words;

/** Gathers what one text tells while it is read. */
final class Telling {
    private final Denials denials;
    private final List<Feeling> said = new ArrayList<>();
    private final Set<Feeling> denied = new HashSet<>();
    private final Set<Integer> endsOfSaid = new HashSet<>();
    private final Set<Integer> endsOfDenied = new HashSet<>();

    Telling(Words words) {
        this.denials = new Denials(words);
    }

    void said(Feeling feeling, int from, int to) {
        if (denials.deny(from, to)) {
            denied(feeling, to);
        } else {
            said.add(feeling);
            endsOfSaid.add(to);
        }
    }

    /** "Sad, lonely and tired": one more of what came just before, and told as that was. */
    void more(Feeling feeling, int from, int to) {
        if (endsOfSaid.contains(from)) {
            said.add(feeling);
            endsOfSaid.add(to);
        } else if (endsOfDenied.contains(from)) {
            denied(feeling, to);
        }
    }

    void denied(Feeling feeling, int to) {
        denied.add(feeling);
        endsOfDenied.add(to);
    }

    Told told() {
        return new Told(said, denied);
    }
}
