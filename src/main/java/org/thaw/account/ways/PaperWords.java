package org.thaw.account.ways;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.VaultId;
import org.thaw.vault.secret.RecoveryWords;

/**
 * New recovery words on their way to paper: in the session until two of them were typed back, and zeroed with it. Only
 * then do they open anything.
 */
@Component
class PaperWords {
    private static final String HELD = PaperWords.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;

    /** @param request Spring’s stand-in, which is always the request of the present thread */
    PaperWords(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * Words that wait to be written down.
     *
     * @param first the place of one that is asked for, from 1; {@code second} stands further on
     */
    record Pending(VaultId vault, RecoveryWords words, int first, int second) implements HttpSessionBindingListener {
        static Pending of(VaultId vault) {
            int first = 1 + RANDOM.nextInt(RecoveryWords.COUNT - 1);
            int second = first + 1 + RANDOM.nextInt(RecoveryWords.COUNT - first);
            return new Pending(vault, RecoveryWords.random(), first, second);
        }

        String word(int place) {
            return words.words().get(place - 1);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            words.close();
        }

        @Override
        public String toString() {
            return "Pending";
        }
    }

    void begin(VaultId vault) {
        request.getSession().setAttribute(HELD, Pending.of(vault));
    }

    Optional<Pending> pending(VaultId vault) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HELD))
                .map(Pending.class::cast)
                .filter(pending -> pending.vault().equals(vault));
    }

    void end() {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(HELD));
    }
}
