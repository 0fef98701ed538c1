package org.thaw.instruments;

import java.util.List;
import java.util.Optional;

/**
 * Adding a file to a question that asks for one.
 *
 * @param path of the form
 * @param back the page of the form that it was come from
 * @param at the question of that page; empty for the whole form
 * @param files the names of those that are there
 * @param fault why a file could not be taken
 */
record AttachPage(
        String title,
        String question,
        String path,
        String key,
        String at,
        String back,
        List<String> files,
        Optional<String> fault) {
    @Override
    public String toString() {
        return "AttachPage[hidden]";
    }
}
