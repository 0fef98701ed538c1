package org.thaw.care.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.care.sheet.Part.Tears;
import org.thaw.care.sheet.When;

/** How often tears came, as numbers with their names. */
record Counts(List<Counted> counted, Optional<When.Day> last) {
    Counts {
        counted = List.copyOf(counted);
    }

    /**
     * A number of times in some days.
     *
     * @param from the first day that was counted
     * @param to the last day that was counted
     */
    record Counted(String what, int times, When.Day from, When.Day to) {
        @Override
        public String toString() {
            return "Counted[hidden]";
        }
    }

    static Counts of(Tears tears) {
        return new Counts(
                List.of(
                        new Counted("Times tears nearly came", tears.almost(), tears.from(), tears.to()),
                        new Counted("Times the eyes got wet", tears.wet(), tears.from(), tears.to()),
                        new Counted("Times there were a few tears", tears.few(), tears.from(), tears.to()),
                        new Counted("Times there were many tears", tears.many(), tears.from(), tears.to())),
                tears.last());
    }

    String sentence() {
        Counted first = counted.getFirst();
        return "By the notes of a diary, from " + first.from().words() + " to "
                + first.to().words() + ":";
    }

    List<String> lines() {
        return Stream.concat(
                        counted.stream().map(one -> one.what() + ": " + one.times()),
                        last.stream().map(day -> "Tears last fell on " + day.words()))
                .toList();
    }

    @Override
    public String toString() {
        return "Counts[hidden]";
    }
}
