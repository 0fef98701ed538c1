package org.thaw.library;

import org.commonmark.node.CustomNode;

/** A reference to a source, written {@code [@id]} in the words. */
final class Citation extends CustomNode {
    private final String source;

    Citation(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }
}
