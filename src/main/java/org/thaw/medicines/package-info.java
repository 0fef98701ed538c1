/** Which medicine a person means by what they typed. */
@NullMarked
@ApplicationModule(allowedDependencies = "library")
package org.thaw.medicines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
