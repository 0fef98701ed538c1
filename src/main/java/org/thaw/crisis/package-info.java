/** Help now, and the words that call for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "page"})
package org.thaw.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
