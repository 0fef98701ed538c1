/** What stands in a form and is not yet kept: sealed every few seconds, offered back, dropped once it is kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vault", "crisis", "page"})
package org.thaw.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
