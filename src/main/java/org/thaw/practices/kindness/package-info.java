/** A kind word to oneself, and then the request to somebody to listen (EVIDENCE C, C16). Nothing is sent. */
@NullMarked
package org.thaw.practices.kindness;

import org.jspecify.annotations.NullMarked;
