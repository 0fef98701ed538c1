package org.thaw.insight.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void holdsBothWaysEquallyOftenInEveryBlock() {
        for (int days = Schedule.FEWEST_DAYS; days <= Schedule.MOST_DAYS; days += 2) {
            Schedule schedule = Schedule.draw(days, new SplittableRandom(days));

            assertThat(schedule.days()).isEqualTo(days);
            for (Block block : schedule.blocks()) {
                assertThat(Collections.frequency(
                                schedule.arms().subList(block.from(), block.from() + block.days()), Arm.FIRST))
                        .isEqualTo(block.days() / 2);
            }
        }
    }

    @Test
    void partsTenDaysIntoFourAndSixSoThatTheClearestResultCanBeToldFromChance() {
        assertThat(Block.of(10)).containsExactly(new Block(0, 4), new Block(4, 6));
        assertThat(Block.of(20)).hasSize(5);
        assertThat(Block.of(12)).extracting(Block::days).containsExactly(4, 4, 4);
    }

    @Test
    void drawsEveryOrderAboutEquallyOften() {
        SplittableRandom random = new SplittableRandom(3);
        Map<List<Arm>, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 12_000; i++) {
            drawn.merge(Schedule.draw(10, random).arms(), 1, Integer::sum);
        }

        assertThat(drawn).hasSize(120);
        assertThat(drawn.values()).allMatch(times -> times > 60 && times < 145);
    }

    @Test
    void refusesWhatNoLotDraws() {
        assertThatThrownBy(() -> Schedule.draw(8, new SplittableRandom(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.draw(11, new SplittableRandom(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(Collections.nCopies(12, Arm.FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
