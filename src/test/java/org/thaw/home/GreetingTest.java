package org.thaw.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
    @ParameterizedTest
    @CsvSource({
        "00:00, It is late. You are welcome here.",
        "04:59, It is late. You are welcome here.",
        "05:00, Good morning.",
        "11:59, Good morning.",
        "12:00, Good afternoon.",
        "17:59, Good afternoon.",
        "18:00, Good evening.",
        "23:59, Good evening.",
    })
    void fitsTheHour(LocalTime time, String greeting) {
        assertThat(Greeting.at(time)).isEqualTo(greeting);
    }
}
