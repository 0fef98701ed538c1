package org.thaw.people.outbox;

import java.time.Duration;
import java.util.Locale;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Words;

/** What is sent. The names are part of what vaults keep. */
public enum Kind {
    /** Asks first whether a sign may be sent at all. */
    ASKING(Duration.ofDays(1)) {
        @Override
        public boolean isAllowed(Person person) {
            return person.sign().isPresent()
                    && (person.agreement() == Agreement.NOT_ASKED || person.agreement() == Agreement.ASKED);
        }

        @Override
        public String words(Person person) {
            return Words.asking(person);
        }
    },

    /** Asks for company now: an hour later, unasked, it would be another thing. */
    SIGN(Duration.ofHours(1)) {
        @Override
        public boolean isAllowed(Person person) {
            return person.mayBeSent();
        }

        @Override
        public String words(Person person) {
            return person.sign().orElseThrow().mark();
        }
    },

    /** Takes a sign back. */
    STAND_DOWN(Duration.ofHours(1)) {
        @Override
        public boolean isAllowed(Person person) {
            return person.mayBeSent();
        }

        @Override
        public String words(Person person) {
            return Words.standingDown();
        }
    },

    /** Goes to the sender, to see whether a way works. */
    TEST(Duration.ofMinutes(5)) {
        @Override
        public boolean isAllowed(Person person) {
            return false;
        }

        @Override
        public String words(Person person) {
            throw new IllegalStateException("a test goes to nobody else");
        }
    };

    private final Duration lifetime;

    Kind(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** For how long after the tap Thaw hands it over by itself. After that a person has to send it again. */
    public Duration lifetime() {
        return lifetime;
    }

    /** Whether it may go to somebody, as far as the two of them are. */
    public abstract boolean isAllowed(Person person);

    /** What is sent, word for word. Only where it is allowed. */
    public abstract String words(Person person);

    /** What a form calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
