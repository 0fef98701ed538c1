package org.thaw.sitting.kept;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** The machine’s own count, which no clock setting moves. */
@Component
class NanoPassing implements Passing {
    @Override
    public Duration passed() {
        return Duration.ofNanos(System.nanoTime());
    }
}
