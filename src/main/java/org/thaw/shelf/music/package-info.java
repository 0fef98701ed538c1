/** Plays music, EVIDENCE C11. */
@NullMarked
package org.thaw.shelf.music;

import org.jspecify.annotations.NullMarked;
