package org.thaw.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Thaw as a person starts it, by its launcher, with a home that is thrown away. */
final class RunningThaw implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final Path home;
    private final double startMillis;

    private RunningThaw(Process process, int port, Path home, double startMillis) {
        this.process = process;
        this.port = port;
        this.home = home;
        this.startMillis = startMillis;
    }

    /** Starts it and waits until {@code page} has been answered with 200. */
    static RunningThaw start(Path root, String page, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = freePort();
        Path home = Files.createTempDirectory("thaw-bench");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        root.resolve("thaw").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--home",
                        home.toString(),
                        "--no-browser"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        awaitPage(process, port, page);
        return new RunningThaw(process, port, home, (System.nanoTime() - begun) / 1e6);
    }

    /** From the start of the launcher’s process to the last byte of the first page. */
    double startMillis() {
        return startMillis;
    }

    /** Where it keeps what it keeps. */
    Path home() {
        return home;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Memory of the whole process that is in RAM, in megabytes (2²⁰ bytes). */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    // A plain socket: an HTTP client that is itself still warming up would be part of the figure.
    private static void awaitPage(Process process, int port, String page) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isAnswered(port, page)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("Thaw did not answer " + page + " with 200.");
            }
            Thread.sleep(2);
        }
    }

    private static boolean isAnswered(int port, String page) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            socket.getOutputStream()
                    .write(("GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
