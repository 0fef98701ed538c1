/** Looking back at sittings. */
@NullMarked
package org.thaw.sitting.past;

import org.jspecify.annotations.NullMarked;
