package org.thaw.sitting;

import java.util.Optional;

/**
 * The second page: how long, and by which way.
 *
 * @param gentle whether the screen leaves only the gentle things
 * @param strongFrom the clock time from which a strong practice is open again, where one was had today
 */
record WishPage(
        ArriveForm form,
        boolean gentle,
        Optional<String> strongFrom,
        String minutes,
        String approach,
        Optional<Fault> fault) {}
