package org.thaw.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** What every test of the shelf’s pages does: putting titles there, and looking. */
abstract class ShelfPages extends SharedThaw {
    static final String SECRET = "Zquill the Heron";

    private static final Instant DAY = Instant.parse("2026-03-20T12:00:00Z");

    @BeforeEach
    void onADayInMarch() {
        clock.move(Duration.between(clock.instant(), DAY));
    }

    String put(String title, String kind, String... more) {
        String[] fields = new String[4 + more.length];
        fields[0] = "title";
        fields[1] = title;
        fields[2] = "kind";
        fields[3] = kind;
        System.arraycopy(more, 0, fields, 4, more.length);
        HttpResponse<String> answer = visitor.press(visitor.get("/shelf/add"), "/shelf/add", fields);
        assertThat(answer.statusCode()).as(title).isEqualTo(303);
        return Visitor.location(answer);
    }

    String body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
