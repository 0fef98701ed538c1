package org.thaw.draft;

/** What the script of a form puts beside it: help, where the words call for it. */
record BesidePage() {}
