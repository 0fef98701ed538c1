package org.thaw.people;

import java.util.List;
import java.util.Optional;
import org.thaw.people.answer.Heard;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/** The list of trusted persons, in their order. */
record PeoplePage(List<Line> lines, boolean isFull) {
    PeoplePage {
        lines = List.copyOf(lines);
    }

    /** Somebody, and how far the two of them are. */
    record Line(EntryId id, Person person, Optional<Heard.Word> word) {
        String path() {
            return "/people/" + id;
        }

        String how() {
            if (person.sign().isEmpty()) {
                return "You have no sign yet.";
            }
            return switch (person.agreement()) {
                case NOT_ASKED -> "Not asked yet.";
                case ASKED -> "You asked. No answer yet.";
                case YES -> "You have a sign.";
                case NO -> "They said no. Nothing is sent to them.";
            };
        }
    }

    @Override
    public String toString() {
        return "PeoplePage[hidden]";
    }
}
