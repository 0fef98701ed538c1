package org.thaw.people.answer;

import org.thaw.vault.OpenVault;

/** A way by which answers come. */
@FunctionalInterface
public interface Hearing {
    /** Takes what has come, or sees to it that it is taken soon. Called with every page of people, so it is quick. */
    void listen(OpenVault vault);
}
