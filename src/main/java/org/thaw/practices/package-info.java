/** The practices; each has a page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "vault", "crisis", "page"})
package org.thaw.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
