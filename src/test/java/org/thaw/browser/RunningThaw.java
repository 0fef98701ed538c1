package org.thaw.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Thaw as a person has it: its own process, started by the launcher, with a home of its own. */
final class RunningThaw implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final int port;

    private RunningThaw(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningThaw at(Path home) {
        return at(home, freePort());
    }

    static RunningThaw at(Path home, int port) {
        try {
            Process process = new ProcessBuilder(List.of(
                            System.getProperty("thaw.launcher", "./thaw"),
                            "serve",
                            "--port",
                            Integer.toString(port),
                            "--home",
                            home.toString(),
                            "--no-browser"))
                    .redirectErrorStream(true)
                    .start();
            RunningThaw thaw = new RunningThaw(process, port);
            thaw.awaitReady();
            return thaw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    int port() {
        return port;
    }

    /** Everything it printed, and so everything it logged. */
    String output() {
        return String.join("\n", output);
    }

    /** As a power cut does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.add(line);
                    if (line.startsWith("Thaw is ready at ")) {
                        ready.complete(true);
                    }
                }
            } catch (IOException e) {
                output.add("(no more output)");
            }
            ready.complete(false);
        });
        if (!ready.completeOnTimeout(false, LONGEST_START.toSeconds(), TimeUnit.SECONDS)
                .join()) {
            process.destroyForcibly();
            throw new AssertionError("Thaw did not start. It said:\n" + output());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
