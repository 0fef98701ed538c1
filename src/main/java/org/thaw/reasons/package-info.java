/** The reasons why crying may not come; each has a page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "library :: interview", "medicines", "vault", "crisis", "page"})
package org.thaw.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
