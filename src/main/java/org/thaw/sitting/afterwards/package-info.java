/** How it was, the ordinary, and being asked again later. */
@NullMarked
package org.thaw.sitting.afterwards;

import org.jspecify.annotations.NullMarked;
