package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class HeadTest {
    @Property
    void isTheSameInWhateverOrderRecordsCame(
            @ForAll @Size(max = 30) List<@Size(MultisetHash.LENGTH) byte[]> records, @ForAll Random random) {
        Head head = headOf(records);
        Collections.shuffle(records, random);
        assertThat(headOf(records)).isEqualTo(head);
    }

    @Property
    void takesAwayWhatWasAdded(
            @ForAll @Size(max = 30) List<@Size(MultisetHash.LENGTH) byte[]> records,
            @ForAll @Size(MultisetHash.LENGTH) byte[] one) {
        Head head = headOf(records);
        MultisetHash hash = MultisetHash.of(one);
        assertThat(head.with(hash).without(hash)).isEqualTo(head);
    }

    @Property
    void readsWhatItWrote(@ForAll @Size(max = 5) List<@Size(MultisetHash.LENGTH) byte[]> records) {
        Head head = headOf(records);
        assertThat(Head.of(head.bytes())).contains(head);
    }

    @Example
    void doesNotForgetARecordThatIsThereTwice() {
        byte[] bytes = new byte[MultisetHash.LENGTH];
        bytes[3] = 5;
        MultisetHash hash = MultisetHash.of(bytes);
        assertThat(Head.EMPTY.with(hash).with(hash)).isNotEqualTo(Head.EMPTY);
    }

    @Example
    void readsNoHeadOfAnotherLength() {
        assertThat(Head.of(new byte[39])).isEmpty();
        assertThat(Head.of(new byte[41])).isEmpty();
    }

    @Example
    void countsNoFewerThanNone() {
        assertThatThrownBy(() -> Head.EMPTY.without(MultisetHash.EMPTY)).isInstanceOf(IllegalArgumentException.class);
        byte[] negative = Head.EMPTY.bytes();
        negative[0] = (byte) 0x80;
        assertThat(Head.of(negative)).isEmpty();
    }

    private static Head headOf(List<byte[]> records) {
        Head head = Head.EMPTY;
        for (byte[] record : records) {
            head = head.with(MultisetHash.of(record));
        }
        return head;
    }
}
