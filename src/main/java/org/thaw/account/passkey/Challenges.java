package org.thaw.account.passkey;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Challenges that were given out and not answered yet. Each is answered once, within five minutes; so an answer that
 * was overheard is of no use. In memory: after a restart a person presses once more.
 */
@Component
public class Challenges {
    private static final int LENGTH = 32;
    private static final int MOST = 500;
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;
    private final Map<ByteBuffer, Instant> until = new LinkedHashMap<>();

    Challenges(InstantSource clock) {
        this.clock = clock;
    }

    /** A new challenge. Where very many are open, the oldest is given up for it. */
    public synchronized byte[] give() {
        byte[] challenge = new byte[LENGTH];
        RANDOM.nextBytes(challenge);
        until.put(ByteBuffer.wrap(challenge.clone()), clock.instant().plus(LASTS));
        if (until.size() > MOST) {
            Iterator<ByteBuffer> oldest = until.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return challenge;
    }

    /** Whether this challenge was given out and is answered in time, for the first time. */
    synchronized boolean take(byte[] challenge) {
        Instant end = until.remove(ByteBuffer.wrap(challenge));
        return end != null && clock.instant().isBefore(end);
    }
}
