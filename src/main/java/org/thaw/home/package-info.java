/** The first page: for a first visit, and for a return. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "vault", "sitting", "page"})
package org.thaw.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
