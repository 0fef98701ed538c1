package org.thaw.sitting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StepTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As vaults kept it before steps had grounds. */
    @Test
    void isReadFromAVaultThatIsOlderThanItsGrounds() {
        String old = "{\"phase\":\"SETTLE\",\"activity\":\"BREATHING\",\"minutes\":3,\"intensity\":\"GENTLE\"}";

        Step step = JSON.readValue(old, Step.class);

        assertThat(step.because()).isEmpty();
        assertThat(step.minutes()).isEqualTo(3);
    }

    @Test
    void doesNotTellItsGroundWhereItIsPrinted() {
        Step step = new Step(
                Phase.SETTLE,
                Activity.BREATHING,
                3,
                org.thaw.library.Practice.Intensity.GENTLE,
                java.util.Optional.of("you were at 6 of 10"));

        assertThat(step.toString()).contains("BREATHING").doesNotContain("6 of 10");
    }
}
