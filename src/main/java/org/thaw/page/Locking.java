package org.thaw.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** Knows when what is on the screen has to go from it, for the page’s script. */
public interface Locking {
    /** How long from now until what is open locks by itself, if nothing is pressed; nothing where nothing is open. */
    Optional<Duration> locksAfter(HttpServletRequest request);
}
