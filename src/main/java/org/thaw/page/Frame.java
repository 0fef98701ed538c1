package org.thaw.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the shell around every page needs to know of the present request.
 *
 * @param assets address of the folder of styles, scripts and fonts, ending without a slash
 * @param screen how pages look in this browser
 * @param neutral where “Leave quickly” goes
 * @param formToken the token that proves a form came from one of our own pages; asked for only by pages with a form
 * @param footing links for the foot of the page that depend on who is here
 * @param beside what belongs beside the words that came with this request, on a page that gives them back
 * @param open what the page’s script needs to know of a vault that is open
 */
public record Frame(
        String assets,
        Screen screen,
        String neutral,
        Supplier<FormToken> formToken,
        List<FootLink> footing,
        Supplier<Content> beside,
        Optional<Open> open) {
    public Frame {
        footing = List.copyOf(footing);
    }

    /**
     * Something private is on the page.
     *
     * @param locksAfter seconds until it locks, if nothing is pressed
     * @param again where this page, or what stands in its place, is asked for once more
     */
    public record Open(long locksAfter, String again) {}

    /** Name and value of the hidden field that every form carries. */
    public record FormToken(String name, String value) {}

    /** A link at the foot of a page, or a button where pressing it changes something. */
    public record FootLink(String href, String words, Press press) {
        /** How it is pressed. */
        public enum Press {
            GO,
            SEND
        }

        public FootLink(String href, String words) {
            this(href, words, Press.GO);
        }
    }
}
