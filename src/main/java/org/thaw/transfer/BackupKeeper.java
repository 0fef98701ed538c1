package org.thaw.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.backup.Backups;

/** Makes a backup each day while Thaw runs, beside whatever else it does. */
@Component
class BackupKeeper implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    /** A start is busy enough, and so is the first minute. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final Backups backups;
    private final Clock clock;
    private final Thread thread;
    private volatile Optional<String> failure = Optional.empty();

    BackupKeeper(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("daily-backup").unstarted(this::keepOn);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void keepOn() {
        try {
            Thread.sleep(AFTER_START);
            while (true) {
                keepWhereDue();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong is told on the page of backups; the next look tries again. */
    void keepWhereDue() {
        try {
            if (backups.isDue(clock.instant())) {
                backups.keep(clock.instant());
            }
            failure = Optional.empty();
        } catch (VaultStorageException fault) {
            failure = Optional.of(String.valueOf(fault.getMessage()));
        }
    }

    /** Makes a backup now, because somebody asked for it. */
    void keepNow() {
        backups.keep(clock.instant());
        failure = Optional.empty();
    }

    /** Why the last one was not made, where it was not. */
    Optional<String> failure() {
        return failure;
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
