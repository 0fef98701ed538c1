/** The shell every page stands in: the frame, shared components, headers, errors and leaving quickly. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thaw.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
