/** What was written on this day of other years, where a person chose to be shown it. */
@NullMarked
package org.thaw.journal.again;

import org.jspecify.annotations.NullMarked;
