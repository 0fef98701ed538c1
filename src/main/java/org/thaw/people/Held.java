package org.thaw.people;

import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.people.PersonPage.Slip;
import org.thaw.people.outbox.Tap;
import org.thaw.people.trusted.Person;
import org.thaw.vault.Kept;

/** Why a tap sent nothing yet. It shuts no other way: the page has the own device and the phone. */
record Held(String heading, String sentence, Next next) {
    /** What can be pressed. */
    enum Next {
        SEND_IT_AGAIN,
        GO_BACK
    }

    static Held asked(String sentence) {
        return new Held("Send it again?", sentence, Next.SEND_IT_AGAIN);
    }

    static Held notSent(String heading, String sentence) {
        return new Held(heading, sentence, Next.GO_BACK);
    }

    ModelAndView page(Kept<Person> kept, Tap tap) {
        Person person = kept.entry();
        Optional<String> words =
                Optional.of(tap.kind()).filter(kind -> kind.isAllowed(person)).map(kind -> kind.words(person));
        return Html.of(
                "people/held",
                new HeldPage(
                        "/people/" + kept.id(),
                        person,
                        heading,
                        sentence,
                        words.filter(_ -> next == Next.SEND_IT_AGAIN)
                                .map(same -> new Sending(kept.id(), tap.id(), tap.kind(), tap.way(), "", same)),
                        words.map(same -> new Slip("held", same, person.reach()))));
    }
}
