package org.thaw.account;

import static org.thaw.page.Frame.FootLink.Press.SEND;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.page.Footing;
import org.thaw.page.Frame.FootLink;
import org.thaw.page.Locking;

/** What the frame of a page tells of whoever is here: links to keep, lock, or open, and how long it stays open. */
@Component
class VaultFooting implements Footing, Locking {
    private final WebVault present;

    VaultFooting(WebVault present) {
        this.present = present;
    }

    @Override
    public Optional<Duration> locksAfter(HttpServletRequest request) {
        return present.held()
                .flatMap(_ -> Optional.ofNullable(request.getSession(false)))
                .map(session -> Duration.ofSeconds(session.getMaxInactiveInterval()));
    }

    @Override
    public List<FootLink> links(HttpServletRequest request) {
        Optional<VaultInSession> held = present.held();
        if (held.isEmpty()) {
            return List.of(new FootLink("/open", "Open your vault"));
        }
        if (held.get().vault().isGuest()) {
            return List.of(new FootLink("/keep", "Keep this"), new FootLink("/lock", "Forget this"));
        }
        List<FootLink> links = new ArrayList<>();
        if (!held.get().faults().isEmpty()) {
            links.add(new FootLink("/damaged", "This vault is damaged"));
        }
        links.add(new FootLink("/lock", "Lock now", SEND));
        return links;
    }
}
