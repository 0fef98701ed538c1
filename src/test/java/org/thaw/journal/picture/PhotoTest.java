package org.thaw.journal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.thaw.journal.picture.Photo.Reading;

class PhotoTest {
    @Test
    void isMadeSmallAndKeepsItsShape() throws IOException {
        Photo photo = taken(PhotoFiles.png(3_000, 1_500));

        assertThat(photo.width()).isEqualTo(1_280);
        assertThat(photo.height()).isEqualTo(640);
        assertThat(pixels(photo).getWidth()).isEqualTo(1_280);
    }

    @Test
    void staysAsLargeAsItIsWhereItIsSmall() throws IOException {
        Photo photo = taken(PhotoFiles.png(30, 20));

        assertThat(photo.width()).isEqualTo(30);
        assertThat(photo.height()).isEqualTo(20);
    }

    @Test
    void losesThePlaceAndAllElseThatACameraWrote() throws IOException {
        byte[] file = PhotoFiles.jpegOfCamera(60, 30, 1);
        assertThat(latin(file)).contains("Exif", PhotoFiles.PLACE);

        assertThat(latin(taken(file).jpeg())).doesNotContain("Exif").doesNotContain(PhotoFiles.PLACE);
    }

    /** The left half is red: where the camera was turned, red ends up where it was seen. */
    @Test
    void isTurnedUprightAsTheCameraWasHeld() throws IOException {
        assertRed(1, 0.25, 0.5);
        assertRed(2, 0.75, 0.5);
        assertRed(3, 0.75, 0.5);
        assertRed(4, 0.25, 0.5);
        assertRed(5, 0.5, 0.25);
        assertRed(6, 0.5, 0.25);
        assertRed(7, 0.5, 0.75);
        assertRed(8, 0.5, 0.75);
    }

    @Test
    void isTakenWithFortyMegapixels() {
        Photo photo = taken(PhotoFiles.blankPng(8_000, 5_000));

        assertThat(photo.width()).isEqualTo(1_280);
        assertThat(photo.height()).isEqualTo(800);
    }

    @Test
    void isNotUnpackedWhereItHasTooManyPixels() {
        assertThat(refused(PhotoFiles.pngThatSaysItIs(60_000, 60_000))).contains("too large to be opened");
        assertThat(refused(PhotoFiles.pngThatSaysItIs(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .containsAnyOf("too large to be opened", "can’t be read");
    }

    @Test
    void isNotTakenWhereItIsSomethingElseDamagedEmptyOrTooLarge() throws IOException {
        byte[] whole = PhotoFiles.png(30, 20);
        byte[] damaged = Arrays.copyOf(whole, 40);

        assertThat(refused("GIF89a, or a letter".getBytes(StandardCharsets.US_ASCII)))
                .contains("no JPEG and no PNG");
        assertThat(refused("<svg onload='x'/>".getBytes(StandardCharsets.US_ASCII)))
                .contains("no JPEG and no PNG");
        assertThat(refused(new byte[0])).contains("Choose a photo first.");
        assertThat(refused(damaged)).contains("can’t be read");
        assertThat(refused(new byte[Photo.MOST_BYTES + 1])).contains("larger than 20 MB");
    }

    @Test
    void isUprightWhereWhatTheCameraWroteCannotBeFollowed() throws IOException {
        byte[] file = PhotoFiles.jpegOfCamera(60, 30, 6);
        for (int at = 4; at < 50; at++) {
            byte[] bent = file.clone();
            bent[at] = (byte) 0xFF;
            assertThat(Orientation.of(bent).value()).isBetween(1, 8);
            assertThat(Orientation.of(Arrays.copyOf(file, at)).value()).isEqualTo(1);
        }
    }

    private static void assertRed(int orientation, double across, double down) throws IOException {
        BufferedImage upright = pixels(taken(PhotoFiles.jpegOfCamera(60, 30, orientation)));
        assertThat(upright.getWidth()).as("width, %s", orientation).isEqualTo(orientation < 5 ? 60 : 30);
        Color there =
                new Color(upright.getRGB((int) (upright.getWidth() * across), (int) (upright.getHeight() * down)));
        Color opposite = new Color(
                upright.getRGB((int) (upright.getWidth() * (1 - across)), (int) (upright.getHeight() * (1 - down))));
        assertThat(there.getRed()).as("red, %s", orientation).isGreaterThan(200);
        assertThat(there.getBlue()).as("red, %s", orientation).isLessThan(80);
        assertThat(opposite.getBlue()).as("blue, %s", orientation).isGreaterThan(200);
    }

    private static Photo taken(byte[] file) {
        Reading reading = Photo.read(file);
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).photo();
    }

    private static String refused(byte[] file) {
        Reading reading = Photo.read(file);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).sentence();
    }

    private static BufferedImage pixels(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
