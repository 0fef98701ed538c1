package org.thaw.boxes;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.thaw.SharedThaw;
import org.thaw.crisis.Withholder;
import org.thaw.crisis.Withholding;

/** What every test of the boxes’ pages does. Sittings are set up by {@link BoxSittings}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.boxes=yes")
abstract class BoxPages extends SharedThaw {
    static final String INSIDE = "the blue kettle sang";

    private static final Instant DAY = Instant.parse("2026-03-20T12:00:00Z");

    @Autowired
    AtomicReference<Withholding> withheld;

    @TestConfiguration
    @ConditionalOnProperty("thaw.test.boxes")
    static class Surroundings {
        @Bean
        AtomicReference<Withholding> withheld() {
            return new AtomicReference<>(Withholding.NONE);
        }

        @Bean
        Withholder answersGivenElsewhere(AtomicReference<Withholding> withheld) {
            return withheld::get;
        }
    }

    @BeforeEach
    void onADayInMarch() {
        clock.move(Duration.between(clock.instant(), DAY));
        withheld.set(Withholding.NONE);
    }

    HttpResponse<String> now() {
        return visitor.get("/sitting/now");
    }

    HttpResponse<String> lift() {
        return visitor.post("/practices/C08/lift", "box", id(), "before", "1", "minutes", "2");
    }

    String box(String name, int weight) {
        return visitor.post("/test/boxes/box", "name", name, "weight", Integer.toString(weight), "words", INSIDE)
                .body();
    }

    String firstBox() {
        return "/boxes/" + id();
    }

    String id() {
        return Pattern.compile("href=\"/boxes/([0-9a-f-]{36})\"")
                .matcher(visitor.get("/boxes").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    static String hidden(HttpResponse<String> page, String name) {
        return Optional.of(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page.body()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .orElseThrow();
    }
}
