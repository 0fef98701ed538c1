/** The open export: a vault's entries as plain JSON that any program can read, and the way back. */
@NullMarked
package org.thaw.transfer.open;

import org.jspecify.annotations.NullMarked;
