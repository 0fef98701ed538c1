/** The journal: lines and long pages, kept, sealed or burned, and found again by words, feelings and days. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "diary",
            "diary :: note",
            "sitting :: written",
            "practices :: player",
            "practices :: writing",
            "feelings",
            "library",
            "draft",
            "vault",
            "crisis",
            "page"
        })
package org.thaw.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
