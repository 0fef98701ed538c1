package org.thaw.instruments.path;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;

/** What working out a form may cost: time, and the size of whatever stands between. */
final class Budget {
    /** For all formulas of one change together. The slowest form measured takes a fiftieth of it. */
    static final Duration TIME = Duration.ofSeconds(2);

    static final int MOST_ELEMENTS = 20_000;
    static final int MOST_LETTERS = 100_000;
    private static final int MOST_DIGITS = 200;

    private final long ends = System.nanoTime() + TIME.toNanos();

    void check() {
        if (System.nanoTime() - ends > 0) {
            throw new FormulaException("The formulas take too long to work out, so they are left out.");
        }
    }

    void check(List<Base> values) {
        check();
        if (values.size() > MOST_ELEMENTS) {
            throw tooMuch();
        }
        long letters = 0;
        for (Base value : values) {
            if (value instanceof DecimalType decimal) {
                check(decimal.getValue());
            } else if (value.isPrimitive()) {
                letters += letters(value);
            }
        }
        if (letters > MOST_LETTERS) {
            throw tooMuch();
        }
    }

    static FormulaException tooMuch() {
        return new FormulaException("A formula makes too much out of the answers, so it is left out.");
    }

    private static void check(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw tooMuch();
        }
    }

    private static int letters(Base value) {
        String written = value.primitiveValue();
        return written == null ? 0 : written.length();
    }
}
