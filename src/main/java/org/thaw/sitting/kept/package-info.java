/** The sittings in a vault. */
@NullMarked
package org.thaw.sitting.kept;

import org.jspecify.annotations.NullMarked;
