/** How letters, days and times are written in files of other programs. */
@NullMarked
package org.thaw.transfer.foreign.written;

import org.jspecify.annotations.NullMarked;
