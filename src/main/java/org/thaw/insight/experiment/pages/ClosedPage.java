package org.thaw.insight.experiment.pages;

/** A day that can’t be noted now. */
record ClosedPage(String path) {}
