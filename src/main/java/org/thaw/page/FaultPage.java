package org.thaw.page;

import java.util.Optional;

/**
 * One plain sentence about what went wrong, what to do, and the form that must not be lost, where there is one.
 */
record FaultPage(String heading, String sentence, Optional<Unsent.Form> unsent) {
    static FaultPage forStatus(int status, Optional<Unsent.Form> unsent) {
        return switch (status) {
            case 400 -> new FaultPage("That didn’t arrive whole", "Please go back and try once more.", unsent);
            case 403 ->
                unsent.isPresent()
                        ? new FaultPage(
                                "This page was open for a long time",
                                "Nothing you wrote is lost. Press Continue and it is sent again.",
                                unsent)
                        : new FaultPage(
                                "That came from somewhere else",
                                "Thaw only takes what is sent from its own pages.",
                                unsent);
            case 404 ->
                new FaultPage(
                        "There is no page here",
                        "The address may have changed. You can start from the first page.",
                        unsent);
            case 405 -> new FaultPage("That page can’t do this", "Please start again from the first page.", unsent);
            case 413 ->
                new FaultPage(
                        "That is too much at once",
                        "Thaw takes two million letters, or a file of 64 megabytes. Press Back: your words are still there. You can send them in parts.",
                        unsent);
            default ->
                new FaultPage(
                        "Something in Thaw broke",
                        "It is not your fault. What was kept before is safe. Please go back and try once more.",
                        unsent);
        };
    }
}
