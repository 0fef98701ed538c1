package org.thaw.sitting.running;

import java.util.Optional;
import org.thaw.sitting.pages.Fault;

/** The one question before the quiet. */
record CheckPage(int turn, Optional<Fault> fault) {}
