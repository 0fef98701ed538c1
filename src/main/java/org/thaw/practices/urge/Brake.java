package org.thaw.practices.urge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryType;

/** Where somebody found what holds tears back; empty where they found nothing, which is an answer too. */
record Brake(List<Seat> seats) {
    static final EntryType<Brake> TYPE = new EntryType<>("practices.brake", 1, Brake.class);

    Brake {
        seats = List.copyOf(seats);
    }

    /** Where it can sit (EVIDENCE C, C12); the names are part of what vaults keep. */
    enum Seat {
        THROAT("the throat"),
        JAW("the jaw"),
        BREATH("the breath"),
        SMILE("a smile"),
        SWALLOW("a swallow"),
        ELSEWHERE("somewhere else"),
        NOT_SURE("not sure");

        private final String words;

        Seat(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Optional<Seat> read(String sent) {
            return Arrays.stream(values())
                    .filter(seat -> seat.name().equals(sent))
                    .findFirst();
        }
    }

    String words() {
        return String.join(", ", seats.stream().map(Seat::words).toList());
    }

    @Override
    public String toString() {
        return "Brake[hidden]";
    }
}
