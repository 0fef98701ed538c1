/** A person's own titles: films, series, music, books and poems that moved them, and how it went with each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"practices :: player", "library", "draft", "vault", "crisis", "page"})
package org.thaw.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
