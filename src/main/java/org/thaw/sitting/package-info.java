/** Planning and running a sitting: a bounded time in which feeling may come. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practices",
            "practices :: player",
            "practices :: kept",
            "reasons",
            "reasons :: judgement",
            "shelf",
            "library",
            "draft",
            "vault",
            "crisis",
            "page"
        })
package org.thaw.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
