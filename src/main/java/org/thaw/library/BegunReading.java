package org.thaw.library;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The content, being read on a thread of its own. */
final class BegunReading {
    private final CompletableFuture<Library> reading;

    private BegunReading(CompletableFuture<Library> reading) {
        this.reading = reading;
    }

    static BegunReading of(Path content) {
        return new BegunReading(CompletableFuture.supplyAsync(
                () -> Library.read(content),
                reader -> Thread.ofPlatform().name("content").daemon().start(reader)));
    }

    /** Waits for the end of the reading; a fault in the content is told as if it had been read here. */
    Library finished() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ContentFaultException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
