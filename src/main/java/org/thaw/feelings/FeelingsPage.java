package org.thaw.feelings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.thaw.library.BodyPlace;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;
import org.thaw.library.Feelings.Family;

/** Every word for a feeling. */
record FeelingsPage(Feelings feelings) {
    List<Family> families() {
        return feelings.families();
    }

    /** Where it may sit, from above to below. */
    String places(Feeling feeling) {
        return Arrays.stream(BodyPlace.values())
                .filter(feeling.places()::contains)
                .map(BodyPlace::words)
                .collect(Collectors.joining(" or "));
    }

    String spanish(Feeling feeling) {
        return String.join("; ", feeling.spanish());
    }
}
