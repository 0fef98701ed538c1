/** The titles themselves, as a vault keeps them. */
@NullMarked
package org.thaw.shelf.title;

import org.jspecify.annotations.NullMarked;
