/** Slows down guessing: counts tries that failed, for each name or vault and for each address, in the database. */
@NullMarked
@NamedInterface("throttle")
package org.thaw.vault.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
