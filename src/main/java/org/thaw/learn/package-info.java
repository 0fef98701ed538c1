/** Articles, questions, sources and what is not known, as pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "page"})
package org.thaw.learn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
