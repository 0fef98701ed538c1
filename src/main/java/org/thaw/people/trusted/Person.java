package org.thaw.people.trusted;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;

/**
 * Somebody a person trusts. They are people too: what stands here of them is as private as all else.
 *
 * @param name as they are called
 * @param reach how they can be reached from this device
 * @param sign what is sent, word for word; empty until it is agreed on
 * @param told what they may be told, in the person’s own words; empty where it was left out
 * @param helps what helps, of what can be pressed
 * @param alsoHelps what else helps, or what does not
 * @param place where they come in a bad wave, from 1 on
 * @param link where they can answer; only where this Thaw has an address that they can reach
 */
public record Person(
        String name,
        Reach reach,
        Optional<Sign> sign,
        String told,
        Set<Help> helps,
        String alsoHelps,
        Agreement agreement,
        int place,
        Optional<String> link) {
    public static final EntryType<Person> TYPE = new EntryType<>("people.person", 1, Person.class);

    public Person {
        requireNonNull(name);
        requireNonNull(reach);
        requireNonNull(sign);
        requireNonNull(told);
        requireNonNull(alsoHelps);
        requireNonNull(agreement);
        requireNonNull(link);
        helps = Collections.unmodifiableSet(new TreeSet<>(helps));
    }

    /** Somebody without a link. */
    public Person(
            String name,
            Reach reach,
            Optional<Sign> sign,
            String told,
            Set<Help> helps,
            String alsoHelps,
            Agreement agreement,
            int place) {
        this(name, reach, sign, told, helps, alsoHelps, agreement, place, Optional.empty());
    }

    public Person withAgreement(Agreement other) {
        return new Person(name, reach, sign, told, helps, alsoHelps, other, place, link);
    }

    public Person at(int other) {
        return new Person(name, reach, sign, told, helps, alsoHelps, agreement, other, link);
    }

    public Person withLink(Optional<String> other) {
        return new Person(name, reach, sign, told, helps, alsoHelps, agreement, place, other);
    }

    /** Whether the sign may be sent: there is one, and they said yes to it. */
    public boolean mayBeSent() {
        return sign.isPresent() && agreement == Agreement.YES;
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }

    /** How far the two of them are. The names are part of what vaults keep; so are those below. */
    public enum Agreement {
        NOT_ASKED,
        ASKED,
        YES,
        /** They said no, or stopped it. Nothing is sent to them. */
        NO
    }

    /** What may help when the sign has come. */
    public enum Help implements Pressed {
        TEA("Tea and tissues"),
        CALL("A call"),
        COMPANY("Company, without much talking"),
        LISTENING("Ten minutes of listening"),
        NO_QUESTIONS("No questions");

        private final String words;

        Help(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
