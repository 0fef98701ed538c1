/** Pages as the journal lists and finds them, wherever they were written. */
@NullMarked
package org.thaw.journal.leaf;

import org.jspecify.annotations.NullMarked;
