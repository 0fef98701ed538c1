/** Opening and locking a vault, as pages. */
@NullMarked
package org.thaw.account.opening;

import org.jspecify.annotations.NullMarked;
