/** Entries in memory, as JSON and as what a feature made of it. */
@NullMarked
package org.thaw.vault.entry;

import org.jspecify.annotations.NullMarked;
