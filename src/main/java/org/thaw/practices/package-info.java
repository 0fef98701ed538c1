/** The practices; each has a page, and a player. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "draft", "vault", "crisis", "page"})
package org.thaw.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
