package org.thaw.people.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that does at each point of the conversation what a test tells it: it hangs, lies, breaks off. */
final class HandMadeServer implements AutoCloseable {
    /** A point of the conversation at which it can behave badly. */
    enum Point {
        GREETING("220 here\r\n"),
        EHLO("250-here\r\n250-AUTH PLAIN\r\n250-SIZE 10000\r\n250 STARTTLS\r\n"),
        STARTTLS("220 go on\r\n"),
        AUTH("235 known\r\n"),
        MAIL("250 fine\r\n"),
        RCPT("250 fine\r\n"),
        DATA("354 write\r\n"),
        DOT("250 taken\r\n"),
        RSET("250 fine\r\n"),
        QUIT("221 bye\r\n");

        private final String usual;

        Point(String usual) {
            this.usual = usual;
        }
    }

    /** What it does there. */
    sealed interface Act {
        record Say(String words) implements Act {}

        record SayAndDrop(String words) implements Act {}

        record Hang() implements Act {}

        record Drop() implements Act {}

        /** Answers without end. */
        record Flood(String words) implements Act {}
    }

    private final ServerSocket socket;
    private final Map<Point, Act> acts = new EnumMap<>(Point.class);
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SSLContext tls;

    /** @param tls with a certificate for localhost */
    HandMadeServer(SSLContext tls) {
        this(tls, plain());
    }

    private HandMadeServer(SSLContext tls, ServerSocket socket) {
        this.tls = tls;
        this.socket = socket;
        Thread.ofVirtual().start(this::serve);
    }

    /** One that is encrypted from the first word. */
    static HandMadeServer encrypted(SSLContext tls) throws IOException {
        return new HandMadeServer(
                tls, tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()));
    }

    HandMadeServer at(Point point, Act act) {
        acts.put(point, act);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What it was given up to the dot, each whole. */
    List<String> messages() {
        return messages;
    }

    /** All that was said to it outside of messages. */
    List<String> lines() {
        return lines;
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().start(() -> talkTo(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talkTo(Socket visitor) {
        try (visitor) {
            if (act(Point.GREETING, visitor)) {
                talk(visitor);
            }
        } catch (IOException | InterruptedException | IllegalArgumentException gone) {
            // Gone, or what it says is no SMTP.
            return;
        }
    }

    private void talk(Socket visitor) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            Point point = Point.valueOf(line.split("[ :]", 2)[0].replace("HELO", "EHLO"));
            if (!act(point, visitor)) {
                return;
            }
            if (point == Point.DATA && !acts.containsKey(Point.DATA)) {
                messages.add(message(in));
                if (!act(Point.DOT, visitor)) {
                    return;
                }
            }
            if (point == Point.STARTTLS) {
                SSLSocket layered = (SSLSocket) tls.getSocketFactory().createSocket(visitor, null, true);
                layered.setUseClientMode(false);
                talk(layered);
                return;
            }
        }
    }

    private static String message(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("no dot came");
            }
            message.append(line).append('\n');
        }
        return message.toString();
    }

    /** Whether the conversation goes on. */
    private boolean act(Point point, Socket visitor) throws IOException, InterruptedException {
        OutputStream out = visitor.getOutputStream();
        return switch (acts.getOrDefault(point, new Act.Say(point.usual))) {
            case Act.Say(String words) -> {
                say(out, words);
                yield true;
            }
            case Act.SayAndDrop(String words) -> {
                say(out, words);
                yield false;
            }
            case Act.Drop() -> false;
            case Act.Hang() -> {
                Thread.sleep(60_000);
                yield false;
            }
            case Act.Flood(String words) -> {
                while (true) {
                    say(out, words);
                }
            }
        };
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
