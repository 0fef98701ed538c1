package org.thaw.learn;

import org.thaw.library.Prose;

/** A page that is words alone. */
record ProsePage(String title, Prose words) {}
