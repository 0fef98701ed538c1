package org.thaw.people.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.thaw.page.Hosting;
import org.thaw.people.mail.Conversation.Patience;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Names;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Tap;
import org.thaw.people.outbox.TestOutbox;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What a page does at a tap, with the real outbox on a real vault, until somebody kills it. */
final class SendingProgram {
    private SendingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        OpenVault vault = Fixtures.opened(Fixtures.vaults(Path.of(arguments[0])));
        Kept<Person> somebody = People.in(vault).all().getFirst();
        TestOutbox outbox = TestOutbox.with(carrier(), Clock.systemUTC());
        Tap tap = new Tap(
                EntryId.of(arguments[1]), Way.MAIL, Kind.SIGN, Kind.SIGN.words(somebody.entry()), Tap.Insistence.AGAIN);
        say("ready");
        outbox.office().send(vault, somebody, tap);
        say("tapped");
        new CountDownLatch(1).await();
    }

    static MailCarrier carrier() {
        Hosting own = new Hosting.OwnMachine();
        return new MailCarrier(new Destinations(own, Names.OF_THIS_MACHINE), own, Optional.empty(), Patience.USUAL);
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
