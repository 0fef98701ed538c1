package org.thaw.people.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Objects;

/** Reads only so much: a server that answers without end must not fill the memory. */
final class BoundedSocket extends Socket {
    /** Far more than a conversation about one letter has, certificates included. */
    private static final int MOST = 256 * 1024;

    @Override
    public InputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream());
    }

    private static final class Bounded extends FilterInputStream {
        private int left = MOST;

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            require();
            int read = super.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            Objects.checkFromIndexSize(from, length, into.length);
            require();
            int read = super.read(into, from, Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        private void require() throws IOException {
            if (left <= 0) {
                throw new IOException("more than a conversation has");
            }
        }
    }
}
