package org.thaw.people.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.WhenTakenOut;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What has been heard of somebody, as the sender’s screen tells it. */
@Component
public class Heard implements WhenTakenOut {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Duration SHOWN = Duration.ofHours(24);

    private final List<Hearing> hearings;
    private final Clock clock;

    Heard(ObjectProvider<Hearing> hearings, Clock clock) {
        this.hearings = hearings.stream().toList();
        this.clock = clock;
    }

    /**
     * An answer to the latest that was sent to somebody.
     *
     * @param told such as “They are coming.”
     * @param time at which it came, such as 14:05
     */
    public record Word(Answer answer, String told, String time) {
        /** As it is said and read out. */
        public String sentence() {
            return told + " " + time;
        }

        @Override
        public String toString() {
            return "Word[hidden]";
        }
    }

    /** Takes what has come by every way, or sees to it that it is taken soon. */
    public void listen(OpenVault vault) {
        hearings.forEach(hearing -> hearing.listen(vault));
    }

    /** The answer to the latest sign or asking, for a day. What answers an earlier one says nothing about this. */
    public Optional<Word> from(OpenVault vault, EntryId person) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Outbox.in(vault).to(person).stream()
                .filter(letter ->
                        letter.entry().kind() == Kind.SIGN || letter.entry().kind() == Kind.ASKING)
                .findFirst()
                .flatMap(letter -> Answers.in(vault).to(letter.id()))
                .filter(answered ->
                        Duration.between(answered.at(), now.toInstant()).abs().compareTo(SHOWN) < 0)
                .map(answered -> new Word(
                        answered.answer(),
                        answered.answer().told(),
                        TIME.format(answered.at().atZone(now.getZone()))));
    }

    @Override
    public void takenOut(OpenVault vault, Kept<Person> person) {
        Answers.in(vault).forget(person.id());
    }
}
