package org.thaw.journal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as a page keeps it: small, upright, and painted anew, so that nothing is left of what a camera wrote into it,
 * such as the place and the time. Everything happens in memory; nothing is put into a file on the way.
 */
final class Photo {
    /** In bytes, of the file that is sent. */
    static final int MOST_BYTES = 20_000_000;

    /** In pixels, of the picture in the file: more than phones make, and little enough to be read in a few seconds. */
    static final long MOST_PIXELS = 50_000_000;

    /** In pixels, of the longer side of what is kept. */
    static final int LONGEST_SIDE = 1_280;

    private static final float QUALITY = 0.8f;

    /** Large ones are read one after the other, so that several at once do not fill the memory. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final byte[] jpeg;
    private final int width;
    private final int height;

    private Photo(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /** What came of a file. */
    sealed interface Reading {
        record Taken(Photo photo) implements Reading {}

        /**
         * Not taken.
         *
         * @param sentence why not, whole, for the person
         */
        record Refused(String sentence) implements Reading {}
    }

    static Reading read(byte[] file) {
        if (file.length == 0) {
            return new Reading.Refused("Choose a photo first.");
        }
        if (file.length > MOST_BYTES) {
            return tooLarge();
        }
        return FileKind.of(file)
                .map(kind -> read(kind, file))
                .orElseGet(() -> new Reading.Refused("This is no JPEG and no PNG. Please choose a photo that is one."));
    }

    static Reading tooLarge() {
        return new Reading.Refused("This file is larger than 20 MB. Please choose a smaller one.");
    }

    private static Reading read(FileKind kind, byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        ONE_AT_A_TIME.lock();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new Reading.Refused(
                        "This picture is too large to be opened here. Up to 50 million pixels can be.");
            }
            return new Reading.Taken(painted(thinned(reader, Math.max(width, height)), Orientation.of(file)));
        } catch (IOException | RuntimeException damaged) {
            return new Reading.Refused("This picture can’t be read. The file may be damaged.");
        } finally {
            ONE_AT_A_TIME.unlock();
            reader.dispose();
        }
    }

    /** Every so many pixels, while it is read: the whole of a large one is never in memory. */
    private static BufferedImage thinned(ImageReader reader, int longest) throws IOException {
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static Photo painted(BufferedImage picture, Orientation turned) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int across = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int width = turned.isOnItsSide() ? down : across;
        int height = turned.isOnItsSide() ? across : down;
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = page.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, width, height);
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform upright = turned.upright(across, down);
            upright.scale((double) across / picture.getWidth(), (double) down / picture.getHeight());
            brush.drawImage(picture, upright, null);
        } finally {
            brush.dispose();
        }
        return new Photo(jpeg(page), width, height);
    }

    private static byte[] jpeg(BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    byte[] jpeg() {
        return jpeg;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
