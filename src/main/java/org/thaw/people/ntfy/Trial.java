package org.thaw.people.ntfy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.vault.VaultId;

/** Tries a server out on topics that nobody else knows: sends a message, and answers it as somebody else would. */
@Component
class Trial {
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final String WORDS = "This is a test.";

    private final Ntfy ntfy;
    private final Clock clock;
    private final Map<VaultId, Instant> last = new ConcurrentHashMap<>();

    Trial(Ntfy ntfy, Clock clock) {
        this.ntfy = ntfy;
        this.clock = clock;
    }

    /** How it went, each with what to tell. */
    enum Result {
        WORKS("It works. The server took a message, and gave an answer back."),
        ONE_WAY("The server took the message. Answers will not come back: it keeps none, or lets nobody else write."),
        NOT_THERE("The server could not be reached, or was busy. Look at the address, or try again later."),
        NOT_KNOWN("Something answered, but not as an ntfy server does. Look at the address."),
        ADDRESS(Published.Why.ADDRESS.sentence()),
        ACCESS(Published.Why.ACCESS.sentence()),
        OTHER(Published.Why.OTHER.sentence()),
        TOO_SOON("It was tried a moment ago. Wait a little, and try again.");

        private final String sentence;

        Result(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Result> read(String word) {
            return Stream.of(values())
                    .filter(result -> result.word().equals(word))
                    .findFirst();
        }
    }

    Result of(VaultId vault, Server server) {
        return isTooSoon(vault) ? Result.TOO_SOON : of(server);
    }

    private boolean isTooSoon(VaultId vault) {
        Instant now = clock.instant();
        last.values().removeIf(before -> Duration.between(before, now).abs().compareTo(BETWEEN) > 0);
        return last.putIfAbsent(vault, now) != null;
    }

    private Result of(Server server) {
        Published sent = ntfy.publish(server, new Publication(Channel.secret(), WORDS), () -> true);
        return switch (sent) {
            case Published.Taken _ -> answered(server);
            case Published.Later _, Published.HeldBack _ -> Result.NOT_THERE;
            case Published.Unclear _ -> Result.NOT_KNOWN;
            case Published.Refused refused ->
                switch (refused.why()) {
                    case ADDRESS -> Result.ADDRESS;
                    case ACCESS -> Result.ACCESS;
                    case LENGTH, OTHER -> Result.OTHER;
                };
        };
    }

    /** Whoever answers has no token. */
    private Result answered(Server server) {
        String answers = Channel.secret();
        ntfy.answer(new Server(server.address(), Optional.empty()), answers, WORDS);
        boolean cameBack = ntfy.poll(server, answers, Optional.empty()) instanceof Polled.Messages read
                && read.messages().stream().anyMatch(message -> message.words().equals(WORDS));
        return cameBack ? Result.WORKS : Result.ONE_WAY;
    }
}
