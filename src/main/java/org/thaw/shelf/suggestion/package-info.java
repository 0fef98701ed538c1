/** Titles that research and people name, without those that are too close for this person. */
@NullMarked
package org.thaw.shelf.suggestion;

import org.jspecify.annotations.NullMarked;
