package org.thaw.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.Keyring;

/**
 * That the person gave a secret of the open vault just now. It lasts ten minutes and no longer than the session, and
 * then its key is zeroed: an open vault that somebody finds lets them read, but not change the ways in.
 */
@Component
public class RecentProof {
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final String HELD = RecentProof.class.getName();

    private final WebVault present;
    private final HttpServletRequest request;
    private final InstantSource clock;

    /** @param request Spring’s stand-in, which is always the request of the present thread */
    RecentProof(WebVault present, HttpServletRequest request, InstantSource clock) {
        this.present = present;
        this.request = request;
        this.clock = clock;
    }

    /** Takes a keyring over, in the place of an older one. */
    public void keep(Keyring keyring) {
        request.getSession()
                .setAttribute(HELD, new Held(keyring, clock.instant().plus(LASTS)));
    }

    /** The keyring of the vault that is open now, where it is recent. */
    public Optional<Keyring> keyring() {
        Optional<Held> held = Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HELD))
                .map(Held.class::cast);
        Optional<Keyring> fitting = held.filter(it -> clock.instant().isBefore(it.until))
                .map(Held::keyring)
                .filter(keyring -> present.open()
                        .filter(vault -> vault.id().equals(keyring.vault()))
                        .isPresent());
        if (held.isPresent() && fitting.isEmpty()) {
            forget();
        }
        return fitting;
    }

    public void forget() {
        Optional.ofNullable(request.getSession(false))
                .ifPresent((HttpSession session) -> session.removeAttribute(HELD));
    }

    private record Held(Keyring keyring, Instant until) implements HttpSessionBindingListener {
        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            keyring.close();
        }
    }
}
