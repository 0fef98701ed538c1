package org.thaw.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.Vaults;
import org.thaw.vault.WhenOpened;

/** The vault of the person whose request this thread is answering: it lives in their web session. */
@Component
public class WebVault implements PresentVault {
    private static final String HELD = VaultInSession.class.getName();
    private static final String IDLE = IdleLock.class.getName();

    private final Vaults vaults;
    private final HttpServletRequest request;
    private final List<WhenOpened> told;

    /** @param request Spring’s stand-in, which is always the request of the present thread */
    WebVault(Vaults vaults, HttpServletRequest request, List<WhenOpened> told) {
        this.vaults = vaults;
        this.request = request;
        this.told = List.copyOf(told);
    }

    @Override
    public Optional<OpenVault> open() {
        return held().map(VaultInSession::vault);
    }

    @Override
    public OpenVault require() {
        return open().orElseThrow(VaultLockedException::new);
    }

    @Override
    public OpenVault openOrGuest() {
        // Two requests of one page at once must not become two guests, one of them forgotten.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return open().orElseGet(() -> take(vaults.guest(), List.of()));
        }
    }

    @Override
    public void keepOpenFor(Duration atLeast) {
        held().ifPresent(held -> {
            Duration usual = held.staysOpen(chosen());
            letStay(atLeast.compareTo(usual) > 0 ? atLeast : usual);
        });
    }

    /** The guest’s vault they have open, where it is one. */
    public Optional<OpenVault> guest() {
        return open().filter(OpenVault::isGuest);
    }

    /** What is in the session, as long as it is open. Never makes a session. */
    public Optional<VaultInSession> held() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HELD))
                .map(VaultInSession.class::cast)
                .filter(held -> held.vault().isOpen());
    }

    /**
     * Makes a vault the one they have open; the one before is locked. The session gets a new id, so that an id
     * somebody else planted opens nothing (session fixation).
     */
    public OpenVault take(OpenVault vault, List<String> faults) {
        VaultInSession held = new VaultInSession(vault, faults);
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(HELD, held);
        locksAfter(IdleLock.in(vault));
        told.forEach(one -> one.opened(vault));
        return vault;
    }

    /**
     * From now on the open vault locks after this time. It is read from the vault once, so that a page that needs no
     * vault, as Help now, never waits for the disk.
     */
    public void locksAfter(IdleLock time) {
        request.getSession().setAttribute(IDLE, time);
        keepOpenFor(Duration.ZERO);
    }

    private IdleLock chosen() {
        return request.getSession().getAttribute(IDLE) instanceof IdleLock time ? time : IdleLock.USUAL;
    }

    /** Locks: the session ends, and everything in it is forgotten. */
    public void lock() {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private void letStay(Duration open) {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(open.toSeconds()));
    }
}
