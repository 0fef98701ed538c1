package org.thaw.people.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.page.Hosting;
import org.thaw.people.answer.Answer;
import org.thaw.people.answer.Answers;
import org.thaw.people.answer.Hearing;
import org.thaw.people.outbox.BeforeItGoes;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Sign;
import org.thaw.people.trusted.WhenTakenOut;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;
import org.thaw.vault.link.AnswerLinks;
import org.thaw.vault.link.LinkToken;

/** The links that are given to people, and what came back by them. */
@Component
class Links implements Hearing, BeforeItGoes, WhenTakenOut {
    /** A “stop” is to be possible for as long as they may have the words it stands in. */
    private static final Duration LIFETIME = Duration.ofDays(400);

    private final Vaults vaults;
    private final Hosting hosting;
    private final Clock clock;

    Links(Vaults vaults, Hosting hosting, Clock clock) {
        this.vaults = vaults;
        this.hosting = hosting;
        this.clock = clock;
    }

    /** Whether there can be any: this Thaw has a public address, and the vault is one that stays. */
    boolean arePossible(OpenVault vault) {
        return hosting.publicAddress().isPresent() && !vault.isGuest();
    }

    /**
     * Gives somebody a link, in the place of the one they had.
     *
     * @param shownName what they may see of who asks
     */
    void give(OpenVault vault, Kept<Person> person, String shownName) {
        hosting.publicAddress().filter(_ -> arePossible(vault)).ifPresent(address -> {
            withdraw(vault, person);
            LinkToken token = LinkToken.random();
            if (links().make(
                            vault.id(),
                            token,
                            shownName,
                            clock.instant(),
                            clock.instant().plus(LIFETIME))) {
                vault.save(
                        GivenLink.TYPE,
                        clock.instant(),
                        new GivenLink(person.id(), person.entry().sign()));
                keep(vault, person.id(), Optional.of(address + "/sign/" + token.written()));
            }
        });
    }

    /** The link they have leads nowhere from now on. */
    void withdraw(OpenVault vault, Kept<Person> person) {
        takenOut(vault, person);
        keep(vault, person.id(), Optional.empty());
    }

    @Override
    public void takenOut(OpenVault vault, Kept<Person> person) {
        token(person.entry()).ifPresent(links()::remove);
        given(vault, person.id()).forEach(kept -> vault.delete(kept.id()));
    }

    @Override
    public void listen(OpenVault vault) {
        People.in(vault).all().forEach(person -> token(person.entry()).ifPresent(token -> links().answered(token)
                .ifPresent(given -> take(vault, person.id(), token, given))));
    }

    @Override
    public void look(OpenVault vault) {
        listen(vault);
    }

    private void take(OpenVault vault, EntryId person, LinkToken token, AnswerLinks.Given given) {
        Spoken.of(given.code()).ifPresent(answer -> take(vault, person, answer));
        // Only now: what was not taken when the machine stops is there again.
        links().settle(token, given);
    }

    /** It answers the latest that went to them and asks for such an answer; a stop needs nothing to answer. */
    private void take(OpenVault vault, EntryId person, Answer answer) {
        Optional<Kept<Letter>> letter = Outbox.in(vault).to(person).stream()
                .filter(kept -> Answer.to(kept.entry().kind()).contains(answer))
                .filter(kept -> kept.entry().kind() != Kind.STAND_DOWN)
                .findFirst();
        letter.ifPresent(kept -> Answers.in(vault).take(kept.id(), answer, clock.instant()));
        boolean isWithoutALetter = letter.isEmpty();
        switch (answer) {
            case NO, STOP -> agree(vault, person, Agreement.NO);
            case YES -> {
                if (isWithoutALetter) {
                    yesToWordsSentByHand(vault, person);
                }
            }
            case COMING, LATER, CALL -> {}
        }
    }

    /**
     * They were asked by the person’s own device, so Thaw has no letter; the link was in those words. With another sign
     * since, they were not asked about it.
     */
    private static void yesToWordsSentByHand(OpenVault vault, EntryId person) {
        vault.update(
                Person.TYPE,
                person,
                known -> known.agreement() != Agreement.NO && isGivenFor(vault, person, known.sign())
                        ? known.withAgreement(Agreement.YES)
                        : known);
    }

    private static boolean isGivenFor(OpenVault vault, EntryId person, Optional<Sign> sign) {
        return sign.isPresent()
                && given(vault, person).stream()
                        .anyMatch(kept -> kept.entry().sign().equals(sign));
    }

    private static List<Kept<GivenLink>> given(OpenVault vault, EntryId person) {
        return vault.all(GivenLink.TYPE).stream()
                .filter(kept -> kept.entry().person().equals(person))
                .toList();
    }

    private static void agree(OpenVault vault, EntryId person, Agreement agreement) {
        vault.update(Person.TYPE, person, known -> known.withAgreement(agreement));
    }

    private static void keep(OpenVault vault, EntryId person, Optional<String> link) {
        vault.update(Person.TYPE, person, known -> known.withLink(link));
    }

    private static Optional<LinkToken> token(Person person) {
        return person.link()
                .map(link -> URI.create(link).getPath())
                .flatMap(path -> LinkToken.read(path.substring(path.lastIndexOf('/') + 1)));
    }

    private AnswerLinks links() {
        return vaults.answerLinks();
    }
}
