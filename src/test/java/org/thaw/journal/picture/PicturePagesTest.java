package org.thaw.journal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Photos on pages, as a browser without script sends them. */
class PicturePagesTest extends SharedThaw {
    private static final Pattern PHOTO =
            Pattern.compile("<img src=\"(/journal/pictures/[0-9a-f-]{36})\" alt=\"([^\"]*)\"");

    private String path = "";

    @BeforeEach
    void writeAPage() {
        path = keep("/journal/keep");
    }

    @Test
    void isShownOnItsPageWithItsWordsAndStoredByNoBrowser() {
        HttpResponse<String> added = add(PhotoFiles.jpegOfCamera(40, 20, 6));
        assertThat(Visitor.location(added)).isEqualTo(path);
        String photo = photo();
        visitor.press(visitor.get(photo + "/about"), photo + "/about", "description", "The <hall>");

        HttpResponse<String> picture = visitor.get(photo);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(visitor.get(path).body()).contains("alt=\"The &lt;hall>\"", "width=\"20\" height=\"40\"");
    }

    @Test
    void isRefusedInOneSentenceWhereItIsNone() {
        HttpResponse<String> letter = add("a letter".getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> bomb = add(PhotoFiles.pngThatSaysItIs(60_000, 60_000));
        HttpResponse<String> large = add(new byte[Photo.MOST_BYTES + 1]);

        assertThat(letter.statusCode()).isEqualTo(422);
        assertThat(letter.body()).contains("This is no JPEG and no PNG.");
        assertThat(bomb.body()).contains("too large to be opened here");
        assertThat(large.body()).contains("larger than 20 MB");
        assertThat(visitor.get(path).body()).doesNotContain("<img");
    }

    @Test
    void isDeletedOnAQuestionOrWithItsPage() {
        add(PhotoFiles.png(40, 20));
        String first = photo();
        visitor.press(visitor.get(first + "/delete"), first + "/delete");
        assertThat(visitor.get(first).statusCode()).isEqualTo(404);
        add(PhotoFiles.png(20, 40));
        String second = photo();

        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get(second).statusCode()).isEqualTo(404);
        assertThat(visitor.post("/settings/data/export/json").body()).doesNotContain("journal.picture");
    }

    @Test
    void isClosedAtNightAsItsSealedPageIs() {
        String sealed = keep("/journal/seal");
        visitor.sendFile(sealed + "/picture", PhotoFiles.png(40, 20));
        String page = visitor.press(visitor.get(sealed), sealed + "/open").body();
        String photo = in(page);
        assertThat(visitor.get(sealed).body()).doesNotContain("<img");
        assertThat(visitor.get(photo).statusCode()).isEqualTo(200);

        clock.move(Duration.ofHours(11));

        assertThat(visitor.get(photo).statusCode()).isEqualTo(404);
        assertThat(Visitor.location(visitor.get(photo + "/about"))).isEqualTo("/journal");
    }

    @Test
    void goesOutAndComesInWithEverythingElse() {
        add(PhotoFiles.png(40, 20));
        String photo = photo();
        String picture = visitor.get(photo).body();
        byte[] export = visitor.post("/settings/data/export/json").body().getBytes(StandardCharsets.UTF_8);

        Visitor another = new Visitor(port);
        another.press(another.get("/journal"), "/journal/keep", "text", "to have a vault");
        HttpResponse<String> looked = another.sendFile("/settings/data/import/file", export);
        HttpResponse<String> done = another.press(looked, "/settings/data/import");

        assertThat(looked.body()).contains("Photos on your pages");
        assertThat(done.body()).contains("new in your vault");
        assertThat(another.get(photo).body()).isEqualTo(picture);
        assertThat(another.get(path).body()).contains(photo);
    }

    @Test
    void isNobodyElses() {
        add(PhotoFiles.png(40, 20));
        String photo = photo();
        visitor.get("/leave");

        assertThat(visitor.get(photo).statusCode()).isEqualTo(423);
        Visitor another = new Visitor(port);
        another.press(another.get("/journal"), "/journal/keep", "text", "to have a vault");
        assertThat(another.get(photo).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> add(byte[] file) {
        return visitor.sendFile(path + "/picture", file);
    }

    private String keep(String how) {
        return Visitor.location(visitor.press(visitor.get("/journal/write"), how, "text", "a page"));
    }

    private String photo() {
        return in(visitor.get(path).body());
    }

    private static String in(String page) {
        Matcher found = PHOTO.matcher(page);
        assertThat(found.find()).as("a photo on the page").isTrue();
        return found.group(1);
    }
}
