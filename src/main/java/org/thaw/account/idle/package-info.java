/** After how long a vault locks by itself, as a page. */
@NullMarked
package org.thaw.account.idle;

import org.jspecify.annotations.NullMarked;
