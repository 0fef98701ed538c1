package org.thaw.people.answer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * The answer to one letter, the latest where somebody changed their mind. The time of its entry is that of the first.
 *
 * @param at when this Thaw learnt of it
 * @param changes how often another answer took its place
 */
public record Answered(EntryId letter, EntryId person, Answer answer, Instant at, int changes) {
    public static final EntryType<Answered> TYPE = new EntryType<>("people.answer", 1, Answered.class);

    public Answered {
        requireNonNull(letter);
        requireNonNull(person);
        requireNonNull(answer);
        requireNonNull(at);
    }

    @Override
    public String toString() {
        return "Answered[hidden]";
    }
}
