package org.thaw.home;

import org.thaw.library.Prose;

/** The first page for a person who has nothing open here. */
record FirstVisit(Prose welcome) {}
