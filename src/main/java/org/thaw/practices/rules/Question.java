package org.thaw.practices.rules;

/**
 * One question of a look.
 *
 * @param words the question; the heading of its page
 * @param hint what helps to answer it; empty where nothing is needed
 */
record Question(String words, String hint) {}
