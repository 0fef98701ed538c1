package org.thaw.feelings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;

class PieceIndexTest {
    @Property(tries = 300)
    void findsWhatASearchByHalvesFinds(@ForAll @UniqueElements int[] numbers, @ForAll int other) {
        int[] pieces = Arrays.stream(numbers).sorted().toArray();
        PieceIndex index = new PieceIndex(pieces);

        for (int at = 0; at < pieces.length; at++) {
            assertThat(index.place(pieces[at])).isEqualTo(at);
        }
        assertThat(index.place(other)).isEqualTo(Math.max(-1, Arrays.binarySearch(pieces, other)));
    }
}
