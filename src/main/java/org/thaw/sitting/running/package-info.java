/** The pages of a sitting that is in the middle, and the way back to the room. */
@NullMarked
package org.thaw.sitting.running;

import org.jspecify.annotations.NullMarked;
