package org.thaw.people;

import java.util.List;
import java.util.Optional;
import org.thaw.people.answer.Heard;
import org.thaw.people.outbox.Carriers;
import org.thaw.people.outbox.Kind;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Help;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Words;
import org.thaw.vault.EntryId;

/**
 * One trusted person: the sign, or the words that ask for it.
 *
 * @param word what they answered to the latest of them
 * @param ways by which Thaw itself can reach them
 * @param letters what Thaw handed over to them lately, the latest first
 */
record PersonPage(
        EntryId id, Person person, Optional<Heard.Word> word, List<Carriers.Reached> ways, List<LetterLine> letters) {
    PersonPage {
        ways = List.copyOf(ways);
        letters = List.copyOf(letters);
    }

    String path() {
        return "/people/" + id;
    }

    /** What is sent from this page, word for word. */
    Slip slip() {
        return person.mayBeSent()
                ? new Slip("sign", person.sign().orElseThrow().mark(), person.reach())
                : new Slip("asking", Words.asking(person), person.reach());
    }

    /** What Thaw itself can send from this page. */
    List<Sending> sendings() {
        return person.mayBeSent() ? sendings(Kind.SIGN) : sendings(Kind.ASKING);
    }

    List<Sending> standDowns() {
        return sendings(Kind.STAND_DOWN);
    }

    private List<Sending> sendings(Kind kind) {
        return ways.stream()
                .filter(_ -> kind.isAllowed(person))
                .map(reached -> Sending.of(id, person, kind, reached.way(), reached.address()))
                .toList();
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
