/** Sealed copies of a whole store: made while it is in use, kept in rotation, checked, and put back. */
@NullMarked
@NamedInterface("backup")
package org.thaw.vault.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
