package org.thaw.people;

import java.util.Optional;
import org.thaw.people.PersonPage.Slip;
import org.thaw.people.trusted.Person;

/**
 * Something that was not sent at once, with the reason, and the person’s own device as another way.
 *
 * @param again the button that sends it all the same, where there is one
 * @param slip the same words for the own device
 */
record HeldPage(
        String path, Person person, String heading, String sentence, Optional<Sending> again, Optional<Slip> slip) {
    @Override
    public String toString() {
        return "HeldPage[hidden]";
    }
}
