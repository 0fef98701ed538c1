package org.thaw.people.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** Stands before a mail server and passes everything on a little later, so that each moment of a conversation lasts. */
final class SlowRelay implements AutoCloseable {
    private static final byte[] DOT = {'\r', '\n', '.', '\r', '\n'};
    private static final int MILLIS = 12;

    private final ServerSocket socket;
    private final int port;
    private final AtomicReference<Runnable> atTheDot = new AtomicReference<>(() -> {});

    SlowRelay(int port) throws IOException {
        this.port = port;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What is done when the last dot of a message has come, before it is passed on. */
    void atTheDot(Runnable done) {
        atTheDot.set(done);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> pass(client, server, atTheDot.get()));
                Thread.ofVirtual().start(() -> pass(server, client, () -> {}));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to, Runnable atTheDot) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] last = new byte[0];
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                last = tail(last, buffer, read);
                if (Arrays.equals(last, DOT)) {
                    atTheDot.run();
                }
                Thread.sleep(MILLIS);
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            return;
        }
    }

    private static byte[] tail(byte[] before, byte[] buffer, int read) {
        byte[] all = Arrays.copyOf(before, before.length + read);
        System.arraycopy(buffer, 0, all, before.length, read);
        return Arrays.copyOfRange(all, Math.max(0, all.length - DOT.length), all.length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
