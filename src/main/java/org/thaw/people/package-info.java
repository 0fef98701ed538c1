/** Trusted persons: a sign agreed with each, and who comes first in a bad wave. Thaw contacts nobody by itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"draft", "vault", "vault::link", "crisis", "page"})
package org.thaw.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
