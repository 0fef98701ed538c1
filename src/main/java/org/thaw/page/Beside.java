package org.thaw.page;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Draws what belongs beside words that reached Thaw and could not be taken: the disk was full, the vault was locked,
 * the page was old. A feature that the shell must not know brings help near there too.
 */
public interface Beside {
    /** What to draw; empty content where nothing belongs there. */
    Content draw(HttpServletRequest request, List<String> words);
}
