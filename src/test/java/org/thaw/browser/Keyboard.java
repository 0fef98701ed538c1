package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Predicate;

/** A person at a page with nothing but keys: everything is reached by Tab, and nothing is found that Tab misses. */
final class Keyboard {
    private static final int MOST_TABS = 80;
    private static final int MOST_ARROWS = 12;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs to a link or button whose name begins like this, presses it, and waits for the next page’s heading. */
    void enter(String name) {
        String before = heading();
        press(name);
        page.waitForCondition(() -> !before.equals(heading()));
    }

    /** The same for what changes this page and leads to no other. */
    void press(String name) {
        tabTo("“" + name + "”", "(document.activeElement.innerText || '').trim()", focused -> focused.startsWith(name));
        page.keyboard().press("Enter");
    }

    void type(String field, String words) {
        reach(field);
        page.keyboard().type(words);
    }

    /** Tabs to a group of choices of which one is chosen, and chooses with the arrow keys. */
    void choose(String group, String value) {
        reach(group);
        page.keyboard().press("Space");
        for (int arrow = 0; arrow < MOST_ARROWS && !value.equals(focused("value")); arrow++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(focused("value")).isEqualTo(value);
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    private void reach(String field) {
        tabTo("the field “" + field + "”", "document.activeElement.name || ''", field::equals);
    }

    private void tabTo(String what, String expression, Predicate<String> wanted) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (wanted.test(page.evaluate(expression).toString())) {
                return;
            }
        }
        throw new AssertionError("Tab never reached " + what + " on " + page.url());
    }

    private Object focused(String property) {
        return page.evaluate("document.activeElement." + property);
    }
}
