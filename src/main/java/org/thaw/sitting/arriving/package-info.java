/** The way into a sitting: how a person comes, how long, and by which way. */
@NullMarked
package org.thaw.sitting.arriving;

import org.jspecify.annotations.NullMarked;
