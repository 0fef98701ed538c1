package org.thaw.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/** What a person’s notes show, as a browser without script meets it. */
class WhatHelpsPagesTest extends SharedThaw {
    private static final String EMPTY = "There is nothing here yet.";
    private static final String EARLY = "It is early: few days are noted so far.";

    @Test
    void saysThatThereIsNothingYetAndWhereItComesFrom() {
        assertThat(visitor.get("/what-helps").body())
                .contains(EMPTY, "href=\"/diary\"", "href=\"/sitting\"")
                .doesNotContain("<svg class=\"wide\"", EARLY);
    }

    @Test
    void saysThatItIsEarlyAfterThreeDays() {
        noteDays(3);

        assertThat(visitor.get("/what-helps").body())
                .contains(EARLY, "Days are compared next when 12 have a check-in; now 3 have one.")
                .contains("That is too few notes to lay beside what was counted of others.")
                .doesNotContain(EMPTY);
    }

    @Test
    void drawsThirtyDaysAndTellsTheSameInATable() {
        noteDays(30);
        happen();

        String page = visitor.get("/what-helps").body();

        assertThat(page)
                .contains("<svg class=\"wide\"", "<svg class=\"narrow\"", "<th scope=\"col\">Numbness</th>")
                .contains("In the first week you noted", "happened 1")
                .contains("You noted something on 30 of them")
                .doesNotContain(EARLY, EMPTY);
    }

    @Test
    void drawsWantingAndHeavinessOverAYear() {
        noteDays(30);

        assertThat(visitor.get("/what-helps?of=want&span=year").body())
                .contains("10 is very much. 0 is not at all.", "your average for each month");
        assertThat(visitor.get("/what-helps?of=nonsense&span=nonsense").body())
                .contains("10 is completely numb.", "your average for each week");
    }

    @Test
    void tellsHowItFeltAfterTearsWithoutAnAverage() {
        tears("08:00", "moved", "alone", "lighter");
        tears("09:00", "moved", "with-somebody", "heavier");
        tears("10:00", "anger", "alone", "unsure");

        String page = visitor.get("/what-helps?of=after").body();

        assertThat(page)
                .contains("You told how it felt afterwards on 1 day: 0 lighter, 0 the same, 1 heavier.")
                .contains("What was in it: Moved, touched 2, Angry 1. Who was there: Alone 2, With somebody 1.")
                .contains("<th scope=\"col\">Heavier</th>")
                .doesNotContain("your average for each");
    }

    @Test
    void laysTheMonthBesidePublishedRangesWithTheirSourcesAndJudgesNothing() {
        noteDays(30);

        assertThat(visitor.get("/what-helps").body())
                .contains("Nobody has to reach a number.", "from 0 to 19 times", "from 0 to 4 times", "Frey")
                .contains("They can’t show what caused it.")
                .doesNotContain("normal", "should", "too little");
    }

    private void noteDays(int days) {
        HttpResponse<String> form = visitor.get("/diary");
        LocalDate today = LocalDate.ofInstant(NOON, clock.getZone());
        IntStream.range(0, days)
                .forEach(ago -> visitor.press(
                        ago == 0 ? form : visitor.get("/diary"),
                        "/diary/check-in",
                        "numb",
                        Integer.toString(3 + ago % 5),
                        "want",
                        "4",
                        "on",
                        today.minusDays(ago).toString(),
                        "at",
                        "08:00"));
    }

    private void happen() {
        visitor.press(visitor.get("/diary/happening"), "/diary/happening", "what", "parted");
    }

    private void tears(String at, String feeling, String company, String now) {
        visitor.press(
                visitor.get("/diary/tears"),
                "/diary/tears",
                "on",
                LocalDate.ofInstant(NOON, clock.getZone()).toString(),
                "at",
                at,
                "came",
                "few",
                "feeling",
                feeling,
                "company",
                company,
                "now",
                now);
    }
}
