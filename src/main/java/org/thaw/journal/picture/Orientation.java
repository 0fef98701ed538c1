package org.thaw.journal.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one thing of what it writes into a photo (Exif 2.32, tag 0x0112) that is needed to show it
 * upright. All else is left behind.
 *
 * @param value as the tag has it, from 1, upright, to 8
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int FIRST_OF_SEGMENTS = 0xFFC0;
    private static final int SCAN = 0xFFDA;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST = 8;

    /** Upright, where the file does not say, or cannot be followed. */
    static Orientation of(byte[] file) {
        try {
            return FileKind.of(file).filter(FileKind.JPEG::equals).isPresent()
                    ? inJpeg(ByteBuffer.wrap(file))
                    : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException bent) {
            return UPRIGHT;
        }
    }

    private static Orientation inJpeg(ByteBuffer file) {
        file.position(2);
        for (int marker = unsigned(file); marker >= FIRST_OF_SEGMENTS && marker != SCAN; marker = unsigned(file)) {
            int length = unsigned(file) - 2;
            if (marker == EXIF_SEGMENT && length > 6 && file.getInt(file.position()) == 0x45786966) {
                return inTiff(file.slice(file.position() + 6, length - 6));
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = unsigned(tiff);
        for (int entry = 0; entry < entries; entry++) {
            int at = tiff.position() + entry * ENTRY_BYTES;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= MOST ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes) {
        return bytes.getShort() & 0xFFFF;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /**
     * Turns and mirrors a picture of this size so that it stands upright, its corner at the origin.
     *
     * @param width in pixels, as it lies; so is the height
     */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
