package org.thaw.instruments.form;

import java.math.BigDecimal;
import java.util.Optional;

/** One answer, or what an answer is compared with. Its words are private, so nothing prints them. */
public sealed interface Value {
    String HIDDEN = "Value[hidden]";

    /** Yes or no. */
    record Truth(boolean yes) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A whole number. */
    record Whole(int number) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A number with decimal places. */
    record Decimal(BigDecimal number) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A day, a month or a year, as FHIR writes them. */
    record Day(String written) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A day with its time, as FHIR writes it; the time may be left out. */
    record Moment(String written) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A time of day, as FHIR writes it. */
    record TimeOfDay(String written) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** Words. */
    record Words(String text) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** An address on the web, or another URI. */
    record Address(String uri) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /**
     * One of a set of answers.
     *
     * @param weight what it counts in a score
     */
    record Coding(Optional<String> system, Optional<String> code, Optional<String> display, Optional<BigDecimal> weight)
            implements Value {
        /** Whether both name the same: a system that one of them leaves out is not held against it. */
        public boolean names(Coding other) {
            boolean sameSystem = system.isEmpty() || other.system.isEmpty() || system.equals(other.system);
            boolean coded = code.isPresent() || other.code.isPresent();
            return coded ? sameSystem && code.equals(other.code) : display.equals(other.display);
        }

        public Coding weighing(Optional<BigDecimal> heavy) {
            return new Coding(system, code, display, heavy);
        }

        /** What a person reads. */
        public String words() {
            return display.or(() -> code).orElse("");
        }

        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A number with its unit. */
    record Quantity(BigDecimal number, Optional<String> unit, Optional<String> system, Optional<String> code)
            implements Value {
        /** What the unit is called, by its code where it has one. */
        public Optional<String> measure() {
            return code.or(() -> unit);
        }

        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** Somebody or something kept elsewhere. */
    record Reference(Optional<String> reference, Optional<String> display) implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /**
     * A file.
     *
     * @param data its bytes in base 64
     */
    record Attachment(Optional<String> contentType, Optional<String> title, Optional<String> url, Optional<String> data)
            implements Value {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }
}
