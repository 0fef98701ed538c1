package org.thaw.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Ten years of daily use, made up: entries of words, numbers and lists, about a thousand bytes of JSON each. */
final class Diary {
    private static final String[] WORDS = """
            the a and of to I was it in that rain window mother again quiet could not did hand evening train home
            kitchen letter song breath waited slow nothing came throat warm almost tears then walked grief tired""".split("\\s+");
    private static final Instant BEGUN = Instant.parse("2016-01-01T07:00:00Z");

    private final Random random = new Random(20);

    List<RawEntry> entries(int count) {
        List<RawEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id =
                    new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() & (-1L >>> 2) | Long.MIN_VALUE);
            Instant at = BEGUN.plus(Duration.ofMinutes(260L * i + random.nextInt(200)))
                    .plusMillis(random.nextInt(1000));
            entries.add(new RawEntry(new EntryId(id), "bench.page", 1, at, json()));
        }
        return entries;
    }

    private String json() {
        return "{\"before\":%d,\"after\":%d,\"moved\":%s,\"feelings\":[\"%s\",\"%s\"],\"text\":\"%s\"}"
                .formatted(random.nextInt(11), random.nextInt(11), random.nextBoolean(), word(), word(), text());
    }

    private String text() {
        int length = 300 + random.nextInt(1000);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(word()).append(random.nextInt(12) == 0 ? ".\\n" : " ");
        }
        return text.toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
