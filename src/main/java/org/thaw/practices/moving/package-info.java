/** Moving, drawing and humming (EVIDENCE C15). What is drawn is kept sealed, or burned. */
@NullMarked
package org.thaw.practices.moving;

import org.jspecify.annotations.NullMarked;
