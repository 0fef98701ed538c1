package org.thaw.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Argon2id, version 0x13, from RFC 9106 (section 3), written for the test alone. Slow, and plain to compare. */
final class Argon2 {
    private static final int SLICES = 4;
    private static final int WORDS = 128;
    private static final byte[] NOTHING = new byte[0];

    private final int passes;
    private final int lanes;
    private final int laneLength;
    private final int segment;
    private final long[][] memory;

    private Argon2(int memoryKib, int passes, int lanes) {
        this.passes = passes;
        this.lanes = lanes;
        this.segment = memoryKib / (SLICES * lanes);
        this.laneLength = segment * SLICES;
        this.memory = new long[laneLength * lanes][];
    }

    static byte[] id(byte[] password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        return id(password, salt, NOTHING, NOTHING, memoryKib, passes, lanes, length);
    }

    /** With a secret and associated data, as the RFC's own example has them. */
    static byte[] id(
            byte[] password,
            byte[] salt,
            byte[] secret,
            byte[] data,
            int memoryKib,
            int passes,
            int lanes,
            int length) {
        byte[] first = Blake2b.digest(
                64,
                little(lanes, length, memoryKib, passes, 0x13, 2),
                little(password.length),
                password,
                little(salt.length),
                salt,
                little(secret.length),
                secret,
                little(data.length),
                data);
        return new Argon2(memoryKib, passes, lanes).run(first, length);
    }

    private byte[] run(byte[] first, int length) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int column = 0; column < 2; column++) {
                memory[lane * laneLength + column] = longs(longHash(1024, first, little(column, lane)));
            }
        }
        for (int pass = 0; pass < passes; pass++) {
            for (int slice = 0; slice < SLICES; slice++) {
                for (int lane = 0; lane < lanes; lane++) {
                    fill(pass, slice, lane);
                }
            }
        }
        long[] last = new long[WORDS];
        for (int lane = 0; lane < lanes; lane++) {
            xor(last, memory[lane * laneLength + laneLength - 1]);
        }
        ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(last);
        return longHash(length, bytes.array());
    }

    private void fill(int pass, int slice, int lane) {
        boolean independent = pass == 0 && slice < SLICES / 2;
        long[] addresses = new long[WORDS];
        for (int index = 0; index < segment; index++) {
            if (independent && index % WORDS == 0) {
                addresses = addresses(pass, lane, slice, index / WORDS + 1);
            }
            if (pass == 0 && slice == 0 && index < 2) {
                continue;
            }
            int column = slice * segment + index;
            int at = lane * laneLength + column;
            long[] before = memory[lane * laneLength + (column + laneLength - 1) % laneLength];
            long chance = independent ? addresses[index % WORDS] : before[0];
            long[] block = compress(before, memory[reference(pass, slice, lane, index, chance)]);
            if (pass > 0) {
                xor(block, memory[at]);
            }
            memory[at] = block;
        }
    }

    private long[] addresses(int pass, int lane, int slice, int counter) {
        long[] input = new long[WORDS];
        long[] told = {pass, lane, slice, memory.length, passes, 2, counter};
        System.arraycopy(told, 0, input, 0, told.length);
        long[] zero = new long[WORDS];
        return compress(zero, compress(zero, input));
    }

    private int reference(int pass, int slice, int lane, int index, long chance) {
        int from = pass == 0 && slice == 0 ? lane : (int) ((chance >>> 32) % lanes);
        int done = pass == 0 ? slice * segment : laneLength - segment;
        int own = from == lane ? index - 1 : index == 0 ? -1 : 0;
        long area = done + own;
        long low = chance & 0xffffffffL;
        long x = (low * low) >>> 32;
        long place = area - 1 - ((area * x) >>> 32);
        int start = pass == 0 ? 0 : (slice + 1) % SLICES * segment;
        return from * laneLength + (int) ((start + place) % laneLength);
    }

    private static long[] compress(long[] x, long[] y) {
        long[] r = x.clone();
        xor(r, y);
        long[] z = r.clone();
        int[] places = new int[16];
        for (int row = 0; row < 8; row++) {
            for (int i = 0; i < 16; i++) {
                places[i] = row * 16 + i;
            }
            permute(z, places);
        }
        for (int column = 0; column < 8; column++) {
            for (int i = 0; i < 8; i++) {
                places[2 * i] = i * 16 + column * 2;
                places[2 * i + 1] = i * 16 + column * 2 + 1;
            }
            permute(z, places);
        }
        xor(z, r);
        return z;
    }

    private static void permute(long[] v, int[] p) {
        for (int i = 0; i < 4; i++) {
            mix(v, p[i], p[4 + i], p[8 + i], p[12 + i]);
        }
        for (int i = 0; i < 4; i++) {
            mix(v, p[i], p[4 + (i + 1) % 4], p[8 + (i + 2) % 4], p[12 + (i + 3) % 4]);
        }
    }

    private static void mix(long[] v, int a, int b, int c, int d) {
        v[a] = add(v[a], v[b]);
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] = add(v[c], v[d]);
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] = add(v[a], v[b]);
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] = add(v[c], v[d]);
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }

    private static long add(long a, long b) {
        return a + b + 2 * (a & 0xffffffffL) * (b & 0xffffffffL);
    }

    private static byte[] longHash(int length, byte[]... parts) {
        byte[][] all = new byte[parts.length + 1][];
        all[0] = little(length);
        System.arraycopy(parts, 0, all, 1, parts.length);
        if (length <= 64) {
            return Blake2b.digest(length, all);
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        byte[] v = Blake2b.digest(64, all);
        out.put(v, 0, 32);
        while (out.remaining() > 64) {
            v = Blake2b.digest(64, v);
            out.put(v, 0, 32);
        }
        return out.put(Blake2b.digest(out.remaining(), v)).array();
    }

    private static void xor(long[] into, long[] other) {
        Arrays.setAll(into, i -> into[i] ^ other[i]);
    }

    private static long[] longs(byte[] bytes) {
        long[] longs = new long[WORDS];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
        return longs;
    }

    private static byte[] little(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }
}
