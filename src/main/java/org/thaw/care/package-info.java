/** The doctor’s sheet: what a person chose to bring to somebody who treats them, as a page and as a file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "diary",
            "diary :: note",
            "reasons",
            "reasons :: judgement",
            "instruments",
            "library",
            "library :: interview",
            "draft",
            "vault",
            "crisis",
            "page"
        })
package org.thaw.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
