package org.thaw.reasons.question;

/** The word before the part that may touch something sore. */
record SorePage(String back) {}
