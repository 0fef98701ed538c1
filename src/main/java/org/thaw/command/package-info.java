/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "crisis",
            "feelings",
            "feelings :: training",
            "home",
            "instruments :: reading",
            "instruments :: replay",
            "learn",
            "library",
            "library :: interview",
            "medicines",
            "page",
            "practices",
            "reasons",
            "reasons :: asking",
            "reasons :: judgement",
            "reasons :: replay",
            "sitting",
            "sitting :: planning",
            "sitting :: replay",
            "transfer :: exchange",
            "transfer :: foreign",
            "transfer :: readable",
            "vault",
            "vault :: backup",
            "vault :: secret"
        })
package org.thaw.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
