package org.thaw.people.ntfy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.thaw.people.answer.Answers;
import org.thaw.people.answer.Hearing;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.WhenTakenOut;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.WhenOpened;

/**
 * Looks for answers while a vault is open: at once when it opens, often after a sign, seldom otherwise. One thread for
 * each vault, which ends when the vault locks.
 */
@Component
class Listening implements Hearing, WhenOpened, WhenTakenOut, DisposableBean {
    private final Ntfy ntfy;
    private final Clock clock;
    private final Map<VaultId, Ear> ears = new ConcurrentHashMap<>();

    Listening(Ntfy ntfy, Clock clock) {
        this.ntfy = ntfy;
        this.clock = clock;
    }

    @Override
    public void opened(OpenVault vault) {
        listen(vault);
    }

    /** Looks soon; several calls at once are one. */
    @Override
    public void listen(OpenVault vault) {
        ears.compute(vault.id(), (_, ear) -> ear != null && ear.goOnWith(vault) ? ear : started(vault));
    }

    @Override
    public void takenOut(OpenVault vault, Kept<Person> person) {
        Settings.in(vault).close(person.id());
    }

    private Ear started(OpenVault vault) {
        Ear ear = new Ear(vault, this::look);
        Thread.ofVirtual().name("answers").start(() -> {
            ear.run();
            ears.computeIfPresent(vault.id(), (_, present) -> leftOver(present, ear));
        });
        return ear;
    }

    private static @Nullable Ear leftOver(Ear present, Ear ended) {
        return present == ended ? null : present;
    }

    /**
     * Reads what has come, for everybody who may answer.
     *
     * @return how long to wait at least before looking again; nothing more to wait for where it is negative
     */
    private Next look(OpenVault vault) {
        try {
            Settings settings = Settings.in(vault);
            Duration told = Duration.ZERO;
            for (Kept<Channel> channel : settings.channels()) {
                told = longer(told, look(vault, channel));
            }
            return settings.channels().isEmpty()
                    ? new Next.Never()
                    : isSignOut(vault) ? new Next.Soon(told) : new Next.Seldom(told);
        } catch (VaultLockedException | VaultStorageException | NoSuchElementException notNow) {
            return new Next.Never();
        }
    }

    private Duration look(OpenVault vault, Kept<Channel> kept) {
        Channel channel = kept.entry();
        return switch (ntfy.poll(Settings.in(vault).server().orElseThrow(), channel.answers(), channel.last())) {
            case Polled.Nothing nothing -> nothing.pause().orElse(Duration.ZERO);
            case Polled.Messages read -> {
                read.messages().stream()
                        .flatMap(message -> Reply.read(message.words()).stream())
                        .filter(reply -> isToThem(vault, reply, channel))
                        .forEach(reply -> Answers.in(vault).take(reply.letter(), reply.answer(), clock.instant()));
                // Only now: what was read and not yet taken when the machine stops is read again.
                read.last().ifPresent(last -> Settings.in(vault).readUpTo(kept.id(), last));
                yield Duration.ZERO;
            }
        };
    }

    /** Somebody’s topic speaks for nobody else. */
    private static boolean isToThem(OpenVault vault, Reply reply, Channel channel) {
        return Outbox.in(vault)
                .find(reply.letter())
                .filter(letter -> letter.entry().way() == Way.NTFY)
                .flatMap(letter -> letter.entry().to())
                .filter(channel.person()::equals)
                .isPresent();
    }

    private boolean isSignOut(OpenVault vault) {
        return Outbox.in(vault).all().stream()
                .filter(letter -> letter.entry().way() == Way.NTFY)
                .filter(letter -> letter.entry().kind() == Kind.SIGN)
                .anyMatch(letter -> Answers.isAwaited(letter, clock.instant()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void destroy() {
        ears.values().forEach(Ear::stop);
    }
}
