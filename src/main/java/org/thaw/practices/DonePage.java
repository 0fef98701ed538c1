package org.thaw.practices;

import org.thaw.library.Practice;

/** The end of a practice that was played alone. */
record DonePage(Practice practice) {}
