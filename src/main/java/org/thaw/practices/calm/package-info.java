/** A calm place in the mind (EVIDENCE C, C07): chosen, visited with five senses, given a word, left on purpose. */
@NullMarked
package org.thaw.practices.calm;

import org.jspecify.annotations.NullMarked;
