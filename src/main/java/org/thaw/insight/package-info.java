/** What a person’s own notes may tell: patterns, and small experiments. It never says what the cause was by itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thaw.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
