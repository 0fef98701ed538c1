package org.thaw.people;

import java.util.List;
import java.util.Optional;
import org.thaw.people.answer.Heard;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Help;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Words;
import org.thaw.vault.EntryId;

/**
 * One trusted person: the sign, or the words that ask for it.
 *
 * @param word what they answered to the latest of them
 */
record PersonPage(EntryId id, Person person, Optional<Heard.Word> word) {
    String path() {
        return "/people/" + id;
    }

    /** What is sent from this page, word for word. */
    Slip slip() {
        return person.mayBeSent()
                ? new Slip("sign", person.sign().orElseThrow().mark(), person.reach())
                : new Slip("asking", Words.asking(person), person.reach());
    }

    Slip standDown() {
        return new Slip("down", Words.standingDown(), person.reach());
    }

    List<String> helps() {
        return person.helps().stream().map(Help::words).toList();
    }

    /**
     * Words that can be sent, and the ways.
     *
     * @param name tells slips of one page apart
     */
    record Slip(String name, String words, Reach reach) {
        Optional<String> message() {
            return reach.message(words);
        }

        Optional<String> mail() {
            return reach.mail(words);
        }

        @Override
        public String toString() {
            return "Slip[hidden]";
        }
    }

    @Override
    public String toString() {
        return "PersonPage[hidden]";
    }
}
