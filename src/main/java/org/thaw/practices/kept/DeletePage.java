package org.thaw.practices.kept;

/** Asks once more before something kept is gone. */
record DeletePage(String practice, KeptPage.Line line) {}
