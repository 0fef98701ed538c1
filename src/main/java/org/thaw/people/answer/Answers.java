package org.thaw.people.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.outbox.Stage;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Words;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/**
 * The answers in a vault. Whoever knows a topic or a link can answer in somebody’s name, so nothing that an answer can
 * do is more than that person could do: the most it can open is what they were asked, and “stop” is always heard.
 */
public final class Answers {
    /** For so long an answer to a sign still tells something. */
    public static final Duration TO_A_SIGN = Duration.ofHours(12);

    private static final Duration TO_ASKING = Duration.ofDays(14);
    private static final int MOST_CHANGES = 5;

    private final OpenVault vault;

    private Answers(OpenVault vault) {
        this.vault = vault;
    }

    public static Answers in(OpenVault vault) {
        return new Answers(vault);
    }

    /** The latest that somebody answered. */
    public Optional<Answered> latestOf(EntryId person) {
        return vault.all(Answered.TYPE).stream()
                .map(Kept::entry)
                .filter(answered -> answered.person().equals(person))
                .max(Comparator.comparing(Answered::at));
    }

    /** The answer to a letter. */
    public Optional<Answered> to(EntryId letter) {
        return of(letter).map(Kept::entry);
    }

    /** Forgets everything that somebody answered. */
    public void forget(EntryId person) {
        vault.all(Answered.TYPE).stream()
                .filter(kept -> kept.entry().person().equals(person))
                .forEach(kept -> vault.delete(kept.id()));
    }

    /** Whether an answer to a letter would still be taken. */
    public static boolean isAwaited(Kept<Letter> letter, Instant now) {
        Duration patience =
                switch (letter.entry().kind()) {
                    case SIGN -> TO_A_SIGN;
                    case ASKING -> TO_ASKING;
                    case STAND_DOWN, TEST -> Duration.ZERO;
                };
        return hasGone(letter.entry())
                && Duration.between(letter.at(), now).abs().compareTo(patience) < 0;
    }

    /**
     * Takes an answer to a letter, and what follows from it; whatever does not fit is left alone.
     *
     * @return whether anything changed
     */
    public boolean take(EntryId letter, Answer answer, Instant now) {
        Optional<Kept<Letter>> to = Outbox.in(vault)
                .find(letter)
                .filter(kept -> hasGone(kept.entry()))
                .filter(kept -> answer.fits(kept.entry().kind()))
                .filter(kept -> answer == Answer.STOP || isAwaited(kept, now));
        return to.isPresent() && to.get().entry().to().isPresent() && take(to.get(), answer, now);
    }

    private boolean take(Kept<Letter> letter, Answer answer, Instant now) {
        EntryId person = letter.entry().to().orElseThrow();
        if (vault.find(Person.TYPE, person).isEmpty() || !isNew(letter.id(), answer)) {
            return false;
        }
        // First what follows: where the machine stops in between, the same answer is read again.
        follow(letter.entry(), person, answer);
        keep(letter.id(), person, answer, now);
        return true;
    }

    private boolean isNew(EntryId letter, Answer answer) {
        Optional<Answered> before = of(letter).map(Kept::entry);
        return before.isEmpty()
                || (before.get().answer() != answer
                        && before.get().answer() != Answer.STOP
                        && (answer == Answer.STOP || before.get().changes() < MOST_CHANGES));
    }

    private void follow(Letter letter, EntryId person, Answer answer) {
        switch (answer) {
            case YES -> vault.update(Person.TYPE, person, known -> allowed(known, letter));
            case NO, STOP -> vault.update(Person.TYPE, person, known -> known.withAgreement(Agreement.NO));
            case COMING, LATER, CALL -> {}
        }
    }

    /** A yes holds for the sign they were asked about, and takes no “no” back. */
    private static Person allowed(Person person, Letter letter) {
        boolean holds = person.agreement() != Agreement.NO
                && person.sign()
                        .filter(sign -> Words.askAbout(letter.words(), sign))
                        .isPresent();
        return holds ? person.withAgreement(Agreement.YES) : person;
    }

    private void keep(EntryId letter, EntryId person, Answer answer, Instant now) {
        Optional<Kept<Answered>> before = of(letter);
        vault.save(
                Answered.TYPE,
                before.map(kept -> new Kept<>(
                                kept.id(),
                                kept.at(),
                                new Answered(
                                        letter,
                                        person,
                                        answer,
                                        now,
                                        kept.entry().changes() + 1)))
                        .orElseGet(() -> Kept.fresh(now, new Answered(letter, person, answer, now, 0))));
    }

    private Optional<Kept<Answered>> of(EntryId letter) {
        return vault.all(Answered.TYPE).stream()
                .filter(kept -> kept.entry().letter().equals(letter))
                .findFirst();
    }

    private static boolean hasGone(Letter letter) {
        Stage stage = letter.standing().stage();
        return letter.kind() != Kind.TEST
                && (stage == Stage.HANDING_OVER || stage == Stage.HANDED || stage == Stage.NOT_KNOWN);
    }
}
