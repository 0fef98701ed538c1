package org.thaw.journal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people, and others, may send them. */
public final class PhotoFiles {
    /** Stands in what the camera wrote, where a place may be. */
    static final String PLACE = "47.3769N 8.5417E";

    private PhotoFiles() {}

    /** The left half is red, the right one blue. */
    public static byte[] png(int width, int height) {
        return written("png", halves(width, height));
    }

    /** The same, with what a camera writes: how it was held, and where. */
    public static byte[] jpegOfCamera(int width, int height, int orientation) {
        byte[] plain = written("jpeg", halves(width, height));
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + place.length);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 4 + 6 + tiff.capacity());
        file.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        file.put(plain, 2, plain.length - 2);
        return file.array();
    }

    /** All white, and small as a file however large it is. */
    static byte[] blankPng(int width, int height) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + width];
            java.util.Arrays.fill(row, 1, row.length, (byte) 0xFF);
            for (int line = 0; line < height; line++) {
                packed.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return grey(width, height, rows.toByteArray());
    }

    /** Holds next to nothing, and says that it is this large. */
    static byte[] pngThatSaysItIs(int width, int height) {
        return grey(width, height, new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1});
    }

    private static byte[] grey(int width, int height, byte[] rows) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", rows);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
