package org.thaw.crisis;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.library.CrisisDirectory.Basis;

/**
 * Whom to reach in one country.
 *
 * @param iso ISO 3166 code, or {@link HelpLines#ELSEWHERE}
 * @param emergency never empty
 * @param calls lines we would stand behind today
 */
record CountryHelp(String iso, String name, List<EmergencyCall> emergency, List<Call> calls, Lines lines) {
    CountryHelp {
        emergency = List.copyOf(emergency);
        calls = List.copyOf(calls);
        if (emergency.isEmpty()) {
            throw new IllegalArgumentException("every country has an emergency number to show");
        }
    }

    /** What there is beside the emergency number. */
    enum Lines {
        CURRENT,
        /** There are some, but it is too long since they were looked at. */
        EXPIRED,
        NONE
    }

    boolean hasRecalled() {
        return calls.stream().anyMatch(call -> call.basis() == Basis.RECALLED);
    }

    /** The days on which lines were read, without those of recalled ones. */
    List<String> daysRead() {
        return calls.stream()
                .filter(call -> call.basis() == Basis.READ)
                .flatMap(call -> Stream.of(call.day()))
                .distinct()
                .toList();
    }

    /** With the first few lines alone. */
    CountryHelp first(int most) {
        return new CountryHelp(iso, name, emergency, calls.subList(0, Math.min(most, calls.size())), lines);
    }
}
