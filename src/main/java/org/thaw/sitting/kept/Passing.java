package org.thaw.sitting.kept;

import java.time.Duration;

/** Time that passes whatever anybody sets the clock to. It may stand still while the machine sleeps. */
public interface Passing {
    /** How much has passed since some fixed moment. */
    Duration passed();
}
