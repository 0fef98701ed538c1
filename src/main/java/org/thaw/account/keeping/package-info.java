/** Making a vault, and keeping a guest’s words in it, as pages. */
@NullMarked
package org.thaw.account.keeping;

import org.jspecify.annotations.NullMarked;
