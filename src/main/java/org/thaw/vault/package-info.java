/** Keys, sealing, the sealed-record store and open vaults: the one door through which private words are kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thaw.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
