/** Words for feelings: all of them on a page, and up to five that may fit what somebody wrote. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "page", "phrases"})
package org.thaw.feelings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
