package org.thaw.learn;

import org.thaw.library.Unknowns;

/** What is contested or missing. */
record UnknownPage(Unknowns unknowns) {}
