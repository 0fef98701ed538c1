/** Photos that belong to a page: made small, without what a camera writes into them, and sealed. */
@NullMarked
package org.thaw.journal.picture;

import org.jspecify.annotations.NullMarked;
