/** Constructions of a language, read from files that people who know it can correct, and found in what a person wrote. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thaw.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
