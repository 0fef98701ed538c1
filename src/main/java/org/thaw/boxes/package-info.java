/** Memory boxes: a shelf of them, each with its lid on, and the ladder that says which may be opened. */
@NullMarked
@ApplicationModule(allowedDependencies = {"practices :: player", "draft", "library", "vault", "crisis", "page"})
package org.thaw.boxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
