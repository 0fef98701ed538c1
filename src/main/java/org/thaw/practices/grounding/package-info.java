/** The way back to the room (EVIDENCE C14), one step at a time; it asks for no vault, no script and no network. */
@NullMarked
package org.thaw.practices.grounding;

import org.jspecify.annotations.NullMarked;
