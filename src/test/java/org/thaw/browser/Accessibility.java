package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page is held to, whatever is on it. */
final class Accessibility {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void assertNoViolation(Page page) {
        // Legacy mode looks at the page itself and opens no second, empty one for frames, of which we have none.
        var violations = new AxeBuilder(page)
                .options(violationsAlone())
                .withTags(WCAG_22_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** What passed is not written out: that takes a third of the time, and nobody reads it. */
    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** WCAG 2.2, 1.4.10: nothing is lost at 320 CSS pixels, which is 400 % of a desktop. */
    static void assertFitsWidth(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll on " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** The three fixed things that every page has in the same place; the third only in a sitting. */
    static void assertFixedThings(Page page) {
        assertThat(page.locator("header .top-key").allTextContents())
                .as("the top bar of " + page.url())
                .containsExactly("Help now", "Leave quickly");
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
    }
}
