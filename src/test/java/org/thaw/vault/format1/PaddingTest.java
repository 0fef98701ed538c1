package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaddingTest {
    @Property
    void takesOffWhatItPutOn(@ForAll @Size(max = 3000) byte[] content) {
        assertThat(Padding.unpad(Padding.pad(content)))
                .hasValueSatisfying(unpadded -> assertThat(unpadded).isEqualTo(content));
    }

    @Property
    void addsAtMostTwelvePercent(@ForAll @IntRange(min = 4, max = 1_000_000_000) int length) {
        assertThat(Padding.paddedLength(length)).isBetween(length, length + (int) (length * 12L / 100) + 1);
    }

    @Property
    void leavesItsOwnLengthsAlone(@ForAll @IntRange(min = 4, max = 1_000_000_000) int length) {
        int padded = Padding.paddedLength(length);
        assertThat(Padding.paddedLength(padded)).isEqualTo(padded);
    }

    @Property
    void neverMakesALongerContentShorter(@ForAll @IntRange(min = 4, max = 1_000_000_000) int length) {
        assertThat(Padding.paddedLength(length + 1)).isGreaterThanOrEqualTo(Padding.paddedLength(length));
    }

    /** Between 2^e and 2^(e+1) there are at most 2^(floor(log2 e) + 1) lengths to be told apart. */
    @Property
    void leavesFewLengthsToTellApart(@ForAll @IntRange(min = 4, max = 18) int exponent) {
        int from = 1 << exponent;
        long distinct = IntStream.range(from, 2 * from)
                .map(Padding::paddedLength)
                .distinct()
                .count();
        int significantBits = Integer.SIZE - Integer.numberOfLeadingZeros(exponent);
        assertThat(distinct).isLessThanOrEqualTo((1L << significantBits) + 1);
    }

    @Example
    void takesMoreZerosThanItPutsOn() {
        byte[] padded = Arrays.copyOf(Padding.pad(new byte[] {1, 2, 3}), 512);
        assertThat(Padding.unpad(padded))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(1, 2, 3));
    }

    @Example
    void refusesPaddingThatIsNotZeros() {
        byte[] padded = Arrays.copyOf(Padding.pad(new byte[] {1, 2, 3}), 20);
        padded[19] = 1;
        assertThat(Padding.unpad(padded)).isEmpty();
    }

    @Example
    void refusesALengthThatIsNotThere() {
        assertThat(Padding.unpad(ByteBuffer.allocate(20).putInt(17).array())).isEmpty();
        assertThat(Padding.unpad(ByteBuffer.allocate(20).putInt(-1).array())).isEmpty();
        assertThat(Padding.unpad(new byte[3])).isEmpty();
    }
}
