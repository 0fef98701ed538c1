package org.thaw.sitting;

import java.util.Optional;

/** The one question before the quiet. */
record CheckPage(int turn, Optional<Fault> fault) {}
