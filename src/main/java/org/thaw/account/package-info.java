/** Opening, locking and keeping a vault, as pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vault", "vault::secret", "vault::throttle", "page"})
package org.thaw.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
