package org.thaw.account.ways;

/**
 * Asks whether a way in is to be taken away.
 *
 * @param slot the slot’s name
 */
record RemovePage(String slot, String heading) {}
