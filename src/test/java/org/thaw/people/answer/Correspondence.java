package org.thaw.people.answer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Stage;
import org.thaw.people.outbox.Standing;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Sign;
import org.thaw.people.trusted.Words;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** Somebody in a guest’s vault, and letters that went to them. */
public final class Correspondence {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public final OpenVault vault;
    public final EntryId sam;

    public Correspondence() {
        vault = Vaults.at(Path.of("never-used")).guest();
        sam = person("Sam", "Is the kettle on?");
    }

    public EntryId person(String name, String mark) {
        return People.in(vault)
                .add(
                        NOON,
                        new Person(
                                name,
                                new Reach(Optional.empty(), Optional.empty()),
                                Optional.of(new Sign(mark, "I want company.")),
                                "",
                                Set.of(),
                                "",
                                Agreement.ASKED,
                                1));
    }

    /** A letter that the server took. */
    public EntryId letter(EntryId to, Kind kind, Instant at) {
        return letter(to, kind, at, Stage.HANDED);
    }

    public EntryId letter(EntryId to, Kind kind, Instant at, Stage stage) {
        Person person = vault.find(Person.TYPE, to).orElseThrow().entry();
        String words = kind == Kind.ASKING ? Words.asking(person) : "words";
        Letter letter = new Letter(
                Way.NTFY,
                kind,
                Optional.of(to),
                "address",
                words,
                vault.id().toString(),
                new Standing(stage, 1, at, at, "", ""));
        return vault.save(Letter.TYPE, Kept.fresh(at, letter)).id();
    }

    public Agreement agreement(EntryId person) {
        return vault.find(Person.TYPE, person).orElseThrow().entry().agreement();
    }

    public void agree(EntryId person, Agreement agreement) {
        vault.update(Person.TYPE, person, known -> known.withAgreement(agreement));
    }

    public Optional<Answer> answer(EntryId person) {
        return Answers.in(vault).latestOf(person).map(Answered::answer);
    }

    public boolean take(EntryId letter, Answer answer, Duration later) {
        return Answers.in(vault).take(letter, answer, NOON.plus(later));
    }
}
