package org.thaw.library;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Citation} of {@code [@id]}. */
final class CitationReader implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        if (link.destination() != null || text == null || !text.startsWith("@")) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new Citation(text.substring(1)), scanner.position());
    }
}
