package org.thaw.crisis;

import org.thaw.library.Practice;

/** The way back to the room, in full (EVIDENCE C14). */
record GroundingPage(Practice practice) {}
