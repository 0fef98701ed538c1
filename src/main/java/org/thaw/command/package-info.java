/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "crisis",
            "home",
            "learn",
            "library",
            "page",
            "practices",
            "reasons",
            "sitting",
            "vault"
        })
package org.thaw.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
