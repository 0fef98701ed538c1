/** The ways into one’s own vault, to be seen, added, changed and taken away, as pages. */
@NullMarked
package org.thaw.account.ways;

import org.jspecify.annotations.NullMarked;
