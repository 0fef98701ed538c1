/** Content read once from files into immutable records, with every fault in it named. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thaw.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
