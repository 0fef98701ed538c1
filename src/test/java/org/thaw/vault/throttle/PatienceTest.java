package org.thaw.vault.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,5", "6,10", "7,20", "11,320", "12,640", "13,900", "1000000,900"})
    void doublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Patience.WITH_A_VAULT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Property
    void isNeverLongerThanItsLongest(@ForAll @IntRange(min = 0) int failures) {
        assertThat(Patience.WITH_A_VAULT.after(failures)).isBetween(Duration.ZERO, Duration.ofMinutes(15));
        assertThat(Patience.WITH_AN_ADDRESS.after(failures)).isBetween(Duration.ZERO, Duration.ofMinutes(5));
    }
}
