package org.thaw.care.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** A day or a month, as exactly as it was told. */
public sealed interface When {
    /** By their beginning; a month stands before its days. */
    Comparator<When> BY_TIME = Comparator.comparing(When::begins).thenComparing(When::iso);

    /** As it is read: 3 March 2026, or March 2026. */
    String words();

    /** As ISO 8601 writes it: 2026-03-03, or 2026-03. */
    String iso();

    LocalDate begins();

    record Day(LocalDate day) implements When {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        @Override
        public String words() {
            return WORDS.format(day);
        }

        @Override
        public String iso() {
            return day.toString();
        }

        @Override
        public LocalDate begins() {
            return day;
        }
    }

    record Month(YearMonth month) implements When {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

        @Override
        public String words() {
            return WORDS.format(month);
        }

        @Override
        public String iso() {
            return month.toString();
        }

        @Override
        public LocalDate begins() {
            return month.atDay(1);
        }
    }
}
