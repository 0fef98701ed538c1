/** What playing a film and playing music have in common: what was chosen, the pause of a minute, and the end. */
@NullMarked
package org.thaw.shelf.playing;

import org.jspecify.annotations.NullMarked;
