/** Plays a film, EVIDENCE C10. */
@NullMarked
package org.thaw.shelf.film;

import org.jspecify.annotations.NullMarked;
