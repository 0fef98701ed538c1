/** Finding pages and notes again, by words, feelings and days, in memory alone. */
@NullMarked
package org.thaw.journal.search;

import org.jspecify.annotations.NullMarked;
