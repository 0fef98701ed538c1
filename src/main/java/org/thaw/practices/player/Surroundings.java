package org.thaw.practices.player;

import gg.jte.Content;

/** What the sitting itself has to say on the page of its first step. Players do not know of sittings, so it is asked. */
public interface Surroundings {
    /** Before the step: why some things are closed today, where they are. */
    Content before();

    /** After it: what comes, and for how long. */
    Content after();
}
