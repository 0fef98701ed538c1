/** Help now, the words that call for it, and what is withheld while somebody needs it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "page", "phrases"})
package org.thaw.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
